import '../define/guidance-exit.js';
