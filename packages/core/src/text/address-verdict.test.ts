import { describe, expect, it } from 'vitest';
import { addressVerdict } from './address-verdict.js';

describe('an address', () => {
  it.each([
    'https://hub.example/a?b=c#d',
    'http://hub.example',
    'HTTPS://HUB.EXAMPLE/',
    'mailto:desk@hub.example',
    'https://例え.jp/',
  ])('may become a link: %s', (address) => expect(addressVerdict(address)).toBe('ok'));

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u200Bjavascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://hub.example/x',
    'https://hub.example@evil.example/',
  ])('is unsafe: %j', (address) => expect(addressVerdict(address)).toBe('unsafe'));

  it.each([
    '',
    'hub.example',
    '/handbook',
    '//hub.example/x',
    'https:hub.example',
    'https:///x',
    'https:\\\\hub.example',
    'https://hub.example/a b',
    'https://hub.example:99999/',
    'mailto:desk',
    'htp//x',
  ])('is no absolute address: %j', (address) => expect(addressVerdict(address)).toBe('invalid'));
});
