import { GuidanceCollection } from '../parts/collection/guidance-collection.js';
import './guidance-card.js';
import './guidance-filters.js';
import './guidance-pager.js';
import './guidance-resource.js';
import './guidance-results.js';
import './guidance-search.js';
import './guidance-state.js';
import { defineElement } from './define-element.js';

defineElement('guidance-collection', GuidanceCollection);
