import { expect, it } from 'vitest';
import { textBlocks } from './text-blocks.js';

it('parts a body into paragraphs and lists', () => {
  expect(textBlocks('First\nline.\n\nThen:\n• one\n• two\n\n\n• three\n \n')).toEqual([
    { paragraph: 'First\nline.' },
    { paragraph: 'Then:' },
    { items: ['one', 'two'] },
    { items: ['three'] },
  ]);
});

it('makes nothing of nothing', () => {
  expect(textBlocks(' \n\n ')).toEqual([]);
});
