import { describe, expect, it } from 'vitest';
import { decodeChoices, encodeChoices } from './choices.ts';
import { contrast } from './contrast.ts';
import { snippetOf } from './snippet.ts';
import { accentVerdict, themeStyle } from './theme.ts';

const HUB = {
  script: 'https://hub.example/guidance-list.js',
  integrity: 'sha384-abc',
  feed: 'https://hub.example/feed.json',
  page: 'https://hub.example/embed.html',
  home: 'https://hub.example/library',
};
const EUROPE =
  'types=legislation+guidance&places=150&publishers=OSCE%3B+ODIHR&layout=compact&accent=%237a1f3d';

describe('the address of the builder', () => {
  it('brings back what was chosen', () => {
    expect(decodeChoices(EUROPE)).toMatchObject({
      scope: { types: ['legislation', 'guidance'], places: ['150'], publishers: ['OSCE', 'ODIHR'] },
      layout: 'compact',
      accent: '#7a1f3d',
    });
  });

  it('is empty where nothing is chosen, and the same whatever the order of choices', () => {
    expect(encodeChoices(decodeChoices(''))).toBe('');
    expect(encodeChoices(decodeChoices('types=b+a'))).toBe(encodeChoices(decodeChoices('types=a+b')));
    expect(decodeChoices(encodeChoices(decodeChoices(EUROPE))).scope.publishers).toEqual(['ODIHR', 'OSCE']);
  });

  it('is not led astray by words it does not know', () => {
    expect(decodeChoices('layout=mosaic&accent=red&from=soon&lang=xx&filters=years+evil')).toMatchObject({
      layout: 'cards',
      accent: '',
      from: '',
      lang: '',
      filters: ['years'],
    });
  });
});

describe('the accent', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#0b5768', '#ffffff')).toBeCloseTo(8.1, 1);
  });

  it('is refused where it cannot be read, and not written', () => {
    const choices = decodeChoices('accent=%23e0a020');

    expect(accentVerdict(choices).isEnough).toBe(false);
    expect(themeStyle(choices)).toBe('');
  });

  it('leaves readers of a dark page our own, unless the page is always light', () => {
    expect(themeStyle(decodeChoices('accent=%237a1f3d'))).toBe(
      '--guidance-accent: light-dark(#7a1f3d, #83cedb)',
    );
    expect(themeStyle(decodeChoices('accent=%237a1f3d&ground=light'))).toBe(
      'color-scheme: light; --guidance-accent: #7a1f3d',
    );
  });

  it('is judged on the ground it stands on', () => {
    expect(accentVerdict(decodeChoices('accent=%237a1f3d&ground=dark')).isEnough).toBe(false);
    expect(accentVerdict(decodeChoices('ground=dark')).isEnough).toBe(true);
  });
});

describe('the snippet', () => {
  it('holds the script with its hash, the tag with what was chosen, and a link for when scripts are blocked', () => {
    expect(snippetOf(decodeChoices('types=guidance&places=150'), HUB).split('\n')).toEqual([
      '<script type="module" src="https://hub.example/guidance-list.js"',
      '  integrity="sha384-abc" crossorigin="anonymous"></script>',
      '<guidance-list src="https://hub.example/feed.json"',
      '  types="guidance"',
      '  places="150">',
      '  <a href="https://hub.example/library">Browse the guidance library</a>',
      '</guidance-list>',
    ]);
  });

  it('keeps an empty choice of filters', () => {
    expect(snippetOf(decodeChoices('filters='), HUB)).toContain('filters=""');
  });

  it('cannot break out of its quotes', () => {
    const snippet = snippetOf(decodeChoices('src=%22%3E%3Cscript%3Ealert(1)'), HUB);

    expect(snippet).toContain('src="&quot;&gt;&lt;script&gt;alert(1)"');
  });

  it('as a frame carries the same choices in its address', () => {
    const [, address = ''] = /src="([^"]*)"/.exec(snippetOf(decodeChoices(EUROPE), HUB, 'frame')) ?? [];

    expect(decodeChoices(new URL(address.replaceAll('&amp;', '&')).search)).toMatchObject({
      src: HUB.feed,
      scope: { places: ['150'] },
      layout: 'compact',
    });
  });
});
