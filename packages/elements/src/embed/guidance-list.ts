import '../define/guidance-list.js';
import { upgradeMarked } from '../list/upgrade-marked.js';

const upgrade = (): void => upgradeMarked(document);

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade, { once: true });
else upgrade();
