import { GuidanceResults } from '../parts/results/guidance-results.js';
import { defineElement } from './define-element.js';

defineElement('guidance-results', GuidanceResults);
