import { GuidanceList } from '../list/guidance-list.js';
import './guidance-collection.js';
import { defineElement } from './define-element.js';

defineElement('guidance-list', GuidanceList);
