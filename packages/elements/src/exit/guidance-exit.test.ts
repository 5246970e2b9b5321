import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define/guidance-exit.js';
import { one, show, words } from '../../testing/page.js';
import { violations } from '../../testing/violations.js';
import type { GuidanceExit } from './guidance-exit.js';

const gone = vi.fn();

beforeEach(() => {
  gone.mockReset();
  document.title = 'Help for victims';
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function exit(attributes = ''): GuidanceExit {
  const page = show(
    `<guidance-exit ${attributes}><a href="https://weather.example/">Exit this page</a></guidance-exit><input />`,
  );
  const element = one(page, 'guidance-exit');
  element.go = gone;
  return element;
}

function cover(element: GuidanceExit): HTMLElement {
  return one(element, '[part="cover"]');
}

function said(element: GuidanceExit): string {
  return one(element, '[role="status"]').textContent;
}

describe('the way out', () => {
  it('is a plain link, and says in words what it does not do', () => {
    const element = exit();

    expect(element.querySelector('a')?.href).toBe('https://weather.example/');
    expect(words(one(element, '[part="note"]'))).toContain('It does not clear your browsing history.');
  });

  it('covers the page at once and goes on', () => {
    const element = exit();

    element.querySelector('a')!.click();

    expect(cover(element).checkVisibility()).toBe(true);
    const { width, height } = cover(element).getBoundingClientRect();
    expect([width, height]).toEqual([document.documentElement.clientWidth, innerHeight]);
    expect(document.title).toBe('Loading');
    expect(gone.mock.calls).toEqual([['https://weather.example/']]);
  });

  it('shows the page again when the browser comes back to it', () => {
    const element = exit();
    element.querySelector('a')!.click();

    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    expect(cover(element).checkVisibility()).toBe(false);
    expect(document.title).toBe('Help for victims');
    element.querySelector('a')!.click();
    expect(gone).toHaveBeenCalledTimes(2);
  });

  it('leaves a click that asks for a new tab to the browser', () => {
    const element = exit();
    element.addEventListener('click', (event) => event.preventDefault());

    element
      .querySelector('a')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true, cancelable: true }));

    expect(gone).not.toHaveBeenCalled();
  });

  it('speaks the language of the page around it, and English where it does not know it', () => {
    expect(words(one(exit('lang="fr"'), '[part="note"]'))).toContain('n’est pas effacé');
    expect(words(one(exit('lang="fi"'), '[part="note"]'))).toContain('does not clear');
  });

  it('holds no barrier that axe can find', async () => {
    exit();
    document.querySelector('input')!.remove();

    expect(await violations(document.body)).toEqual([]);
  });
});

describe('Shift, three times', () => {
  it('leaves, and says before how often it must still be pressed', async () => {
    const element = exit();

    await userEvent.keyboard('{Shift}');
    expect(said(element)).toBe('Shift, press 2 more times to exit.');
    await userEvent.keyboard('{Shift}');
    expect(said(element)).toBe('Shift, press 1 more time to exit.');
    expect(gone).not.toHaveBeenCalled();
    await userEvent.keyboard('{Shift}');

    expect(gone).toHaveBeenCalledOnce();
  });

  it('counts either Shift key, also both together', () => {
    exit();
    const press = (type: string, code: string): unknown =>
      document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code }));

    for (const code of ['ShiftLeft', 'ShiftRight']) {
      press('keydown', code);
      press('keyup', code);
    }
    press('keydown', 'ShiftLeft');
    press('keydown', 'ShiftRight');
    press('keyup', 'ShiftRight');
    press('keyup', 'ShiftLeft');

    expect(gone).toHaveBeenCalledOnce();
  });

  it('is not what a capital letter, a shortcut or a held key is', async () => {
    const element = exit();
    document.querySelector('input')!.focus();

    await userEvent.keyboard('{Shift>}a{/Shift}{Shift>}b{/Shift}{Shift>}c{/Shift}');
    await userEvent.keyboard('{Control>}{Shift}{Shift}{Shift}{/Control}');

    expect(gone).not.toHaveBeenCalled();
    expect(said(element)).toBe('');
  });

  it('starts over when another key comes between', async () => {
    const element = exit();

    await userEvent.keyboard('{Shift}{Shift}x{Shift}');

    expect(gone).not.toHaveBeenCalled();
    expect(said(element)).toBe('Shift, press 2 more times to exit.');
  });

  it('starts over after five seconds, and says so', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const element = exit();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));

    vi.advanceTimersByTime(5000);

    expect(said(element)).toBe('Exit timed out.');
  });

  it('does nothing once the way out has left the page', async () => {
    exit().remove();

    await userEvent.keyboard('{Shift}{Shift}{Shift}');

    expect(gone).not.toHaveBeenCalled();
  });
});
