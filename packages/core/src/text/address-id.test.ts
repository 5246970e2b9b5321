import { describe, expect, it } from 'vitest';
import { addressId } from './address-id.js';

describe('addressId', () => {
  it.each([
    ['https://respect.international/leaving-no-one-behind', 'respect.international/leaving-no-one-behind'],
    [
      'http://www.respect.international/leaving-no-one-behind/',
      'respect.international/leaving-no-one-behind',
    ],
    ['https://respect.international/?p=1471', 'respect.international/?p=1471'],
    ['https://Respect.International?p=1471#top', 'respect.international/?p=1471'],
    ['https://hub.example/a?utm_source=x&page=2', 'hub.example/a?page=2'],
    ['https://hub.example/', 'hub.example'],
  ])('%s', (address, id) => {
    expect(addressId(address)).toBe(id);
  });

  it('is nothing where the text is no web address', () => {
    expect(['a handbook', 'javascript:alert(1)', 'mailto:a@hub.example', ''].map(addressId)).toEqual(
      Array.from({ length: 4 }),
    );
  });
});
