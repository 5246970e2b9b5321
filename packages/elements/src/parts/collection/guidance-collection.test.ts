import { describe, expect, it, vi } from 'vitest';
import '../../define/guidance-list.js';
import { library } from '../../../testing/library.js';
import { button, choose, heading, titles } from '../../../testing/reading.js';
import { all, drawn, feedAddress, focused, one, show, words } from '../../../testing/page.js';
import { violations } from '../../../testing/violations.js';

const PARTS = `
  <guidance-search></guidance-search>
  <guidance-filters filters="types places"></guidance-filters>
  <guidance-results page-size="2"><a href="https://hub.example/library">Library</a></guidance-results>
  <guidance-pager></guidance-pager>
  <guidance-resource></guidance-resource>`;

async function placed(markup: string): Promise<HTMLElement> {
  const page = show(markup);
  await vi.waitFor(() => expect(one(page, 'guidance-collection').collection.phase).toBe('ready'));
  await drawn(page);
  return page;
}

function around(parts = PARTS, attributes = ''): string {
  return `<guidance-collection src="${feedAddress(library)}" ${attributes}>${parts}</guidance-collection>`;
}

describe('parts inside a collection', () => {
  it('share one state', async () => {
    const page = await placed(around());
    expect(heading(page)).toBe('4 results');
    expect(all(page, 'details')).toHaveLength(2);

    await choose(page, 'Legislation');

    expect(heading(page)).toBe('1 result of 4');
    expect(titles(page)).toEqual(['A law of Italy']);
  });

  it('keep to the scope of the collection, and show as much as it says', async () => {
    const page = await placed(around(PARTS, 'types="guidance" page-size="1"'));

    expect(titles(page)).toHaveLength(1);
    button(page, 'Show 1 more').click();
    await drawn(page);
    expect(titles(page)).toHaveLength(2);
  });

  it('open a work where the page has put its place, and come back to its title', async () => {
    const page = await placed(around());
    const title = all(page, '.title.open').find((link) => words(link) === 'Victims in Serbia')!;

    title.click();
    await vi.waitFor(() => expect(words(focused())).toBe('Victims in Serbia'));
    expect(one(page, 'article').checkVisibility()).toBe(true);
    expect(one(page, 'guidance-results').checkVisibility()).toBe(true);

    button(page, 'Back to 4 results').click();
    await vi.waitFor(() => expect(focused()).toBe(title));
    expect(all(page, 'article')).toEqual([]);
  });

  it('follow the link where there is no place for an opened work', async () => {
    const page = await placed(around('<guidance-results></guidance-results>'));
    const followed = vi.fn((event: Event) => event.preventDefault());
    page.addEventListener('click', (event) => !event.defaultPrevented && followed(event));

    all(page, '.title.open')[0]!.click();

    expect(followed).toHaveBeenCalledOnce();
  });

  it('leave an opened work to the page that prevents the event', async () => {
    const page = await placed(around());
    page.addEventListener('guidance-open', (event) => event.preventDefault());

    all(page, '.title.open')[0]!.click();
    await drawn(page);

    expect(all(page, 'article')).toEqual([]);
  });

  it('keep the fallback readable until the works are there', async () => {
    const page = show(
      '<guidance-collection><guidance-results><a href="/x">Library</a></guidance-results></guidance-collection>',
    );
    await drawn(page);
    expect(one(page, 'a[href="/x"]').checkVisibility()).toBe(true);

    one(page, 'guidance-collection').feed = library;
    await drawn(page);

    expect(one(page, 'a[href="/x"]').checkVisibility()).toBe(false);
    expect(heading(page)).toBe('4 results');
  });

  it('stand above what is said while the works are on their way', async () => {
    const page = show(
      '<guidance-collection><guidance-results><a href="/x">Library</a></guidance-results></guidance-collection>',
    );
    await drawn(page);
    const { collection } = one(page, 'guidance-collection');
    collection.phase = 'stalled';
    one(page, 'guidance-state').requestUpdate();
    await drawn(page);

    const said = one(page, 'guidance-state').getBoundingClientRect();
    expect(said.height).toBeGreaterThan(0);
    expect(one(page, 'a[href="/x"]').getBoundingClientRect().bottom).toBeLessThanOrEqual(said.top);
  });
});

describe('parts elsewhere on the page', () => {
  it('find their collection by its id, also one that comes later', async () => {
    const page = show('<guidance-search for="lib"></guidance-search><div class="later"></div>');
    await drawn(page);
    expect(all(page, 'form')).toEqual([]);

    one(page, '.later').innerHTML = around('<guidance-results></guidance-results>', 'id="lib"');
    await vi.waitFor(() => expect(all(page, 'form')).toHaveLength(1));

    one(page, 'input').value = 'serbia';
    one(page, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await drawn(page);
    expect(heading(page)).toBe('1 result of 4');
  });

  it('change over when they name another', async () => {
    const page = await placed(
      `${around('<guidance-results></guidance-results>', 'id="all"')}
       ${around('', 'id="laws" types="legislation"')}`,
    );
    await vi.waitFor(() => expect(all(page, 'guidance-collection')[1]?.collection.phase).toBe('ready'));

    const results = one(page, 'guidance-results');
    results.for = 'laws';
    await drawn(page);

    expect(heading(page)).toBe('1 result');
  });

  it('can belong to a whole list', async () => {
    const page = show(
      `<guidance-search for="lib"></guidance-search><guidance-list id="lib" src="${feedAddress(library)}"></guidance-list>`,
    );

    await vi.waitFor(() => expect(all(page, 'form')).toHaveLength(2));
  });
});

it('says how the feed is, and once what a choice led to', async () => {
  const page = await placed(around());
  const status = one(page, 'guidance-collection').shadowRoot!.querySelector('[role="status"]');
  expect(words(status)).toBe('');

  await choose(page, 'Guidance');

  await vi.waitFor(() => expect(words(status)).toBe('2 results. Filters: Guidance.'));
  one(page, 'guidance-collection').feed = 'nothing';
  await vi.waitFor(() => expect(words(one(page, '.failed b'))).toBe('The list could not be loaded'));
});

it('holds no barrier that axe can find', async () => {
  await placed(`<h1>Page</h1>${around()}`);

  expect(await violations(document.body)).toEqual([]);
});
