import { GuidanceExit } from '../exit/guidance-exit.js';
import { defineElement } from './define-element.js';

defineElement('guidance-exit', GuidanceExit);
