import { GuidanceSearch } from '../parts/search/guidance-search.js';
import { defineElement } from './define-element.js';

defineElement('guidance-search', GuidanceSearch);
