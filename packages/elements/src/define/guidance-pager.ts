import { GuidancePager } from '../parts/pager/guidance-pager.js';
import { defineElement } from './define-element.js';

defineElement('guidance-pager', GuidancePager);
