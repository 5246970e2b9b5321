import { html } from 'lit';
import '../define/guidance-exit.js';
import type { Meta, Story } from '../../testing/story.js';

export default {
  title: 'Elements/Exit',
  component: 'guidance-exit',
  parameters: { children: '<a href="https://www.bbc.com/weather">Exit this page</a>' },
} satisfies Meta;

/** A plain link that also works without script, and below it what it does and does not do. */
export const Default: Story = {};

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
