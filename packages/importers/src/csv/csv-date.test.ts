import { expect, it } from 'vitest';
import { csvDate } from './csv-date.js';

it.each([
  ['2004', '2004', false],
  ['2004-05', '2004-05', false],
  ['17.5.2004', '2004-05-17', false],
  ['05/17/2004', '2004-05-17', true],
  ['17/05/2004', '2004-05-17', true],
  ['5/5/2004', '2004-05-05', false],
  ['2004/5/17', '2004-05-17', false],
  ['05/2004', '2004-05', false],
  ['May 2004', '2004-05', false],
  ['17 May 2004', '2004-05-17', false],
  ['May 17, 2004', '2004-05-17', false],
])('reads %s', (text, date, isGuess) => {
  expect(csvDate(text)).toEqual({ date, isGuess });
});

it.each(['05/06/2004', '31.2.2004', 'soon', '20044', '13/2004', '38124'])('takes %s for no date', (text) => {
  expect(csvDate(text)).toBeUndefined();
});
