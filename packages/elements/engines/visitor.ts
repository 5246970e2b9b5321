import { expect, vi } from 'vitest';
import type { Browser, Key } from './browser.js';
import { aim, all, focus, look, newGlobals, traces, type Name, type Sight } from './in-page.js';

const PATIENCE = { timeout: 15_000, interval: 40 };
const MOST_TABS = 60;

/** Somebody at a browser: looks, waits, clicks, types, and finds the way by Tab. Every step waits until it can be done. */
export class Visitor {
  constructor(readonly browser: Browser) {}

  /** Waits for an element by selector and name, and tells what there is to see of it. */
  sees(selector: string, name?: string | RegExp): Promise<Sight> {
    return until(`${selector} “${String(name ?? '')}”`, async () => (await this.look(selector, name))[0]);
  }

  /** Waits until no such element is to be seen. */
  async misses(selector: string, name?: string | RegExp): Promise<void> {
    await expect.poll(() => this.look(selector, name), PATIENCE).toEqual([]);
  }

  /** All such elements that are to be seen now. */
  look(selector: string, name?: string | RegExp): Promise<Sight[]> {
    return this.#ask(look, selector, wanted(name)) as Promise<Sight[]>;
  }

  async click(selector: string, name?: string | RegExp): Promise<void> {
    const ask = (): Promise<unknown> => this.#ask(aim, selector, wanted(name));
    const [x, y] = await until(
      `${selector} “${String(name ?? '')}” to click`,
      async () => ((await ask()) ?? undefined) as [number, number] | undefined,
    );
    await this.browser.click(x, y);
  }

  /** Presses Tab until an element of that name has the focus. */
  async tabTo(selector: string, name: string | RegExp, key: Key = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let count = 0; count < MOST_TABS; count += 1) {
      await this.browser.press(key);
      const [reached] = (await this.look(selector, name)).filter(({ isFocused }) => isFocused);
      if (reached) return;
      passed.push(await this.focusName());
    }
    throw new Error(
      `Tab never came to ${selector} “${String(name)}”, but to: ${[...new Set(passed)].join(' · ')}`,
    );
  }

  /** The name of what has the focus. */
  async focusName(): Promise<string> {
    return String(await this.#ask(focus));
  }

  /** Lets the page's own column be that wide, in CSS pixels. */
  async narrow(width: number): Promise<void> {
    await this.browser.evaluate(`void (document.querySelector('main').style.inlineSize = '${width}px')`);
  }

  /** What the page found wrong: errors, breaches of its policy, complaints on the console. */
  async faults(): Promise<string> {
    return String(await this.browser.evaluate("document.documentElement.dataset.faults ?? ''"));
  }

  /** What is left in the browser and in the page's globals. */
  async traces(): Promise<string[]> {
    const [left, globals] = [await this.#ask(traces), await this.#ask(newGlobals)];
    return [...(left as string[]), ...(globals as string[]).map((name) => `global ${name}`)];
  }

  /** Sends functions as their text; JSON has no undefined, so an argument left out stays out. */
  #ask(question: (...args: never[]) => unknown, ...args: readonly unknown[]): Promise<unknown> {
    const given = args.filter((arg) => arg !== undefined).map((arg) => JSON.stringify(arg));
    return this.browser.evaluate(`(${question.toString()})(${[all.toString(), ...given].join(', ')})`);
  }
}

/** Asks until there is an answer. */
function until<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  return vi.waitFor(async () => {
    const answer = await ask();
    if (answer === undefined) throw new Error(`There is no ${what}.`);
    return answer;
  }, PATIENCE);
}

function wanted(name: string | RegExp | undefined): Name | undefined {
  return name instanceof RegExp ? { pattern: name.source } : name;
}
