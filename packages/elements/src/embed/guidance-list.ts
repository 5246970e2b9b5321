import '../define/guidance-list.js';
