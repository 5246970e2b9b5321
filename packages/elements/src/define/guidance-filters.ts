import { GuidanceFilters } from '../parts/filters/guidance-filters.js';
import { defineElement } from './define-element.js';

defineElement('guidance-filters', GuidanceFilters);
