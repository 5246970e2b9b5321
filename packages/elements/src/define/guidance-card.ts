import { GuidanceCard } from '../parts/card/guidance-card.js';
import { defineElement } from './define-element.js';

defineElement('guidance-card', GuidanceCard);
