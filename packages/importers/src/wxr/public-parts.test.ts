import { expect, it } from 'vitest';
import { anExport, importedExport } from '../../testing/wxr-export.js';
import { publicParts } from './public-parts.js';

it.each([
  ['a shortcode', 'For all. [members_only level="2"]SECRET[/members_only] Again.'],
  ['a shortcode in itself', 'For all. [restrict][restrict]SECRET[/restrict]SECRET[/restrict] Again.'],
  [
    'a block',
    'For all. <!-- wp:members/restrict {"a":1} --><p>SECRET</p><!-- /wp:members/restrict --> Again.',
  ],
  [
    'a part that a later one ends',
    'For all. [um_loggedin]SECRET[private]SECRET[/private][/um_loggedin] Again.',
  ],
])(
  'leaves out of a record what only some visitors see, by %s, and tells nothing of it',
  async (_, content) => {
    const imported = await importedExport(anExport([{ content }]));

    expect(imported.feed.resources[0]?.summary).toMatch(/^For all\.\s+Again\.$/);
    expect(imported.report.entries[0]).toMatchObject({ code: 'text/hidden-removed' });
    expect(JSON.stringify([imported.feed, imported.report])).not.toContain('SECRET');
  },
);

it('leaves everything else as it stands', () => {
  const text =
    'A [login_form] b [caption]c[/caption] <!-- wp:paragraph --><p>d</p><!-- /wp:paragraph --> [/private] [sic]';

  expect(publicParts(text)).toEqual({ text, findings: [] });
});

it('shows nothing of what stands behind a part that is opened more often than ended', () => {
  expect(publicParts('A [hide][hide]SECRET[/hide] SECRET').text).toBe('A  ');
});

it('gives no file away that belongs to a record that is not for everybody', async () => {
  const attachment = (id: number, more: object) => ({
    id,
    type: 'attachment',
    status: 'inherit',
    title: 'SECRET',
    more: `<wp:attachment_url>https://hub.example/${id}.pdf</wp:attachment_url>`,
    ...more,
  });
  const ofPrivate = attachment(8, {});
  const items = [
    { id: 1, content: 'One <a href="/8.pdf">here</a> <a href="/9.pdf">here</a>' },
    { id: 2, status: 'private' },
    { ...ofPrivate, more: `${ofPrivate.more}<wp:post_parent>2</wp:post_parent>` },
    attachment(9, { status: 'private' }),
  ];

  const { feed, report } = await importedExport(anExport(items));

  expect(feed.resources[0]?.editions?.[0]?.files?.map(({ url }) => url)).toHaveLength(2);
  expect(JSON.stringify([feed, report])).not.toContain('SECRET');
});
