import { html } from 'lit';
import '../define/guidance-exit.js';
import { one, words } from '../../testing/page.js';
import type { Meta, Story, Visit } from '../../testing/story.js';

export default {
  title: 'Elements/Exit',
  component: 'guidance-exit',
  parameters: { children: '<a href="https://www.bbc.com/weather">Exit this page</a>' },
} satisfies Meta;

/** A plain link that also works without script, and below it what it does and does not do. */
export const Default: Story = {};

/** Once it is used, an empty page covers this one until the other is there. Here the other is never asked for. */
export const Leaving: Story = {
  play: async (visit) => {
    await leave(visit);

    visit.expect(one(visit.canvasElement, '.cover').checkVisibility()).toBe(true);
  },
};

/** Who comes back by the browser's button finds the page as it was. */
export const BackAgain: Story = {
  play: async (visit) => {
    await leave(visit);

    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    visit.expect(one(visit.canvasElement, '.cover').checkVisibility()).toBe(false);
    visit.expect(one(visit.canvasElement, 'a').checkVisibility()).toBe(true);
  },
};

/** Shift, pressed alone, is counted aloud for those who do not see; the third press leaves. */
export const ShiftTwice: Story = {
  play: async ({ canvasElement, userEvent, expect }) => {
    await userEvent.keyboard('{Shift>}{/Shift}{Shift>}{/Shift}');

    expect(words(one(canvasElement, '[role="status"]'))).toContain('press 1 more time');
  },
};

/** In Arabic, from right to left. */
export const Arabic: Story = {
  globals: { language: 'ar' },
  render: () =>
    html`<guidance-exit><a href="https://www.bbc.com/arabic">مغادرة هذه الصفحة</a></guidance-exit>`,
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In a narrow column the words below the link wrap. */
export const Narrow: Story = { parameters: { width: '20rem' } };

async function leave({ canvasElement, userEvent }: Visit): Promise<void> {
  const exit = one(canvasElement, 'guidance-exit');
  exit.go = () => undefined;
  await userEvent.click(one(exit, 'a'));
}
