import { GuidanceResource } from '../parts/resource/guidance-resource.js';
import { defineElement } from './define-element.js';

defineElement('guidance-resource', GuidanceResource);
