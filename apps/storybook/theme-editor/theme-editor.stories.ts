import { aFeed } from '@guidance-list/core/testing';
import { html } from 'lit';
import { all, one, words } from '../../../packages/elements/testing/page.js';
import { button, titles } from '../../../packages/elements/testing/reading.js';
import { handbook, olderHandbook } from '../../../packages/elements/testing/shelf.js';
import type { Story, Visit } from '../../../packages/elements/testing/story.js';
import './define.js';

export default {
  title: 'Guides/Theme editor',
  tags: ['!autodocs', '!dev'],
  render: () => html`<theme-editor></theme-editor>`,
  parameters: {
    hasOwnPage: true,
    servers: {
      'https://shelf-theme.example/feed.json': aFeed({ resources: [handbook, olderHandbook] }),
      'https://busy-theme.example/feed.json': 503,
    },
  },
  play: drawn,
};

/** As it stands in the guide to theming. */
export const Editor: Story = {};

/** A colour that cannot be read on its ground is refused, and the reason is said; a better one is given out. */
export const RefusesWhatCannotBeRead: Story = {
  play: async (visit) => {
    await drawn(visit);
    const { canvasElement, expect, waitFor } = visit;

    write(visit, 'accent, write', '#ffd24d');
    await waitFor(() =>
      expect(words(one(canvasElement, '.refused'))).toContain('accent on surface, light: 1.4 to 1'),
    );
    expect(all(canvasElement, 'pre')).toHaveLength(0);

    write(visit, 'accent, write', '#7a1f3d');
    await waitFor(() => expect(words(one(canvasElement, 'pre'))).toContain('--guidance-accent: #7a1f3d;'));
    await waitFor(() => expect(colourOfTitle(canvasElement)).toBe('rgb(122, 31, 61)'));
  },
};

/** For a page with both schemes, what is not changed in one keeps its usual colour there. */
export const BothSchemes: Story = {
  play: async (visit) => {
    await drawn(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;

    await userEvent.click(all(canvasElement, '.pages input')[2]!);
    write(visit, 'accent in light, write', '#7a1f3d');

    await waitFor(() =>
      expect(words(one(canvasElement, 'pre'))).toContain('--guidance-accent: light-dark(#7a1f3d, #83cedb);'),
    );
    expect(words(one(canvasElement, 'pre'))).not.toContain('color-scheme');
  },
};

/** A page's own style sheet is read, its references followed, and what is not known is said. */
export const ReadsCss: Story = {
  play: async (visit) => {
    await drawn(visit);
    const { canvasElement, userEvent, expect, waitFor } = visit;
    const sheet =
      ':root { --wine: #7a1f3d } guidance-list { --guidance-accent: var(--wine); --guidance-radius: 0.125em; --guidance-hue: 9; --guidance-line: none }';

    await userEvent.click(one(canvasElement, 'form details:last-of-type summary'));
    await userEvent.click(one(canvasElement, 'textarea'));
    one(canvasElement, 'textarea').value = sheet;
    await userEvent.click(button(canvasElement, 'Read it'));

    await waitFor(() =>
      expect(words(one(canvasElement, 'form [role="status"]'))).toBe(
        '2 values read. Not known: --guidance-hue. No solid colour, or no length: --guidance-line.',
      ),
    );
    expect(words(one(canvasElement, 'pre'))).toBe(
      'guidance-list { color-scheme: light; --guidance-accent: #7a1f3d; --guidance-radius: 0.125em; }',
    );
  },
};

async function drawn({ canvasElement, expect, waitFor }: Visit): Promise<void> {
  await waitFor(() => expect(titles(canvasElement)).toHaveLength(2));
  await waitFor(() => expect(all(canvasElement, '.region').map(words).join(' ')).toContain('503'));
}

function write({ canvasElement }: Visit, label: string, value: string): void {
  const field = one(canvasElement, `input[aria-label="${label}"]`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function colourOfTitle(canvas: HTMLElement): string {
  return getComputedStyle(all(canvas, '.title.open')[0]!).color;
}
