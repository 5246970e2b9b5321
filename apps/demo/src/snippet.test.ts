import { describe, expect, it } from 'vitest';
import { DEFAULTS } from './choices.ts';
import { snippetOf } from './snippet.ts';

const host = {
  base: 'https://hub.example/demo/',
  script: { address: 'https://hub.example/demo/guidance-list-1.2.3.js', integrity: 'sha384-abc' },
  library: { title: 'A "library" & more', home: 'https://hub.example' },
};

describe('snippetOf', () => {
  it('writes the tag with whole addresses and the hash of the script', () => {
    expect(snippetOf({ ...DEFAULTS, types: ['guidance', 'tool'], places: ['150'] }, 'tag', host)).toBe(
      `<script
  type="module"
  src="https://hub.example/demo/guidance-list-1.2.3.js"
  integrity="sha384-abc"
  crossorigin="anonymous"></script>
<guidance-list
  src="https://hub.example/demo/feed.json"
  types="guidance tool"
  places="150">
  <a href="https://hub.example">A &quot;library&quot; &amp; more</a>
</guidance-list>`,
    );
  });

  it('writes the whole addresses of several libraries', () => {
    const src = ' ./feed.json  https://other.example/feed.json';

    expect(snippetOf({ ...DEFAULTS, src }, 'tag', host)).toContain(
      'src="https://hub.example/demo/feed.json https://other.example/feed.json"',
    );
  });

  it('writes a div for systems that remove unknown tags', () => {
    const snippet = snippetOf({ ...DEFAULTS, lang: 'fr', filters: [], types: ['guidance'] }, 'div', host);

    expect(snippet).toContain('<div\n  data-guidance-list\n  data-src="https://hub.example/demo/feed.json"');
    expect(snippet).toContain('data-filters=""\n  lang="fr">');
  });

  it('writes a frame that holds the choices', () => {
    expect(snippetOf({ ...DEFAULTS, places: ['150'] }, 'frame', host)).toContain(
      'src="https://hub.example/demo/frame.html?places=150"',
    );
  });

  it('writes a shortcode on one line, whose values end neither it nor themselves', () => {
    const choices = { ...DEFAULTS, publishers: ['A "B" [C] & D'], shortList: 'yes', corners: 'square' };

    expect(snippetOf(choices, 'shortcode', host)).toBe(
      '[guidance_list src="https://hub.example/demo/feed.json" publishers="A &quot;B&quot; &#91;C&#93; &amp; D" short-list' +
        ' style="--guidance-radius: 0; --guidance-radius-card: 0" link="https://hub.example" label="A &quot;library&quot; &amp; more"]',
    );
  });

  it('writes the switch of the short list as a word alone', () => {
    const said = { ...DEFAULTS, shortList: 'yes' };

    expect(snippetOf(said, 'tag', host)).toMatch(/<guidance-list [^>]*\sshort-list>/);
    expect(snippetOf(said, 'div', host)).toMatch(/<div[^>]*\sdata-short-list>/);
  });

  it('adds a style only for a colour of one’s own', () => {
    expect(snippetOf(DEFAULTS, 'tag', host)).not.toContain('<style>');
    expect(snippetOf({ ...DEFAULTS, accent: '#7a1f3d' }, 'tag', host)).toContain(
      '--guidance-accent: #7a1f3d;',
    );
  });

  it('puts the style of a div into the div, where systems that filter keep it', () => {
    const snippet = snippetOf({ ...DEFAULTS, accent: '#7a1f3d' }, 'div', host);

    expect(snippet).not.toContain('<style>');
    expect(snippet).toMatch(/<div[^>]*\sstyle="[^"]*--guidance-accent: #7a1f3d;[^"]*"[^>]*>/);
  });
});
