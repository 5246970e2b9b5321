import { GuidanceState } from '../parts/state/guidance-state.js';
import { defineElement } from './define-element.js';

defineElement('guidance-state', GuidanceState);
