/** One browser window, spoken to in the W3C's WebDriver protocol. */
export interface Session {
  post(path: string, body: object): Promise<unknown>;
  /** Goes to an address. False when the driver does not answer: now and then it forgets to. */
  go(url: string): Promise<boolean>;
  /** Runs an expression in the page and gives its value, awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Moves one input device through a list of actions. */
  act(type: 'key' | 'pointer', actions: readonly object[]): Promise<void>;
  end(): Promise<void>;
}

const PATIENCE_MS = 10_000;
const PATIENCE_TO_GO_MS = 4000;
/** A whole browser is started. */
const PATIENCE_TO_OPEN_MS = 30_000;

/** Opens a window with a clean profile, as soon as the driver answers. */
export async function openSession(driver: string): Promise<Session> {
  // A page whose script is late is one of the journeys, so nothing waits for the whole page. A question that is asked while the
  // page is replaced by another is never answered: it fails soon, and is asked again.
  const wanted = { pageLoadStrategy: 'none', timeouts: { script: 3000 } };
  const body = { capabilities: { alwaysMatch: wanted } };
  const { sessionId } = (await whenUp(() => call(`${driver}/session`, body, PATIENCE_TO_OPEN_MS))) as {
    sessionId: string;
  };
  const base = `${driver}/session/${sessionId}`;
  const post = (path: string, sent: object): Promise<unknown> => call(base + path, sent);
  return {
    post,
    async go(url) {
      try {
        await call(`${base}/url`, { url }, PATIENCE_TO_GO_MS);
        return true;
      } catch (error) {
        if (error instanceof DOMException && error.name === 'TimeoutError') return false;
        throw error;
      }
    },
    async evaluate(expression) {
      const script = `const done = arguments[0];
        Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = (await post('/execute/async', { script, args: [] })) as Answer;
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    async act(type, actions) {
      await post('/actions', { actions: [{ type, id: type, actions }] });
    },
    async end() {
      await call(base);
    },
  };
}

interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

/** Asks with a body, or without one deletes. @throws what the driver calls an error */
async function call(address: string, body?: object, patience = PATIENCE_MS): Promise<unknown> {
  const request = body ? { method: 'POST', body: JSON.stringify(body) } : { method: 'DELETE' };
  const signal = AbortSignal.timeout(patience);
  const { value } = (await (await fetch(address, { ...request, signal })).json()) as { value: unknown };
  if (isFault(value)) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

function isFault(value: unknown): value is { error: string; message: string } {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
}

/** A driver needs a moment after its start; a refused connection is asked again. */
async function whenUp(ask: () => Promise<unknown>): Promise<unknown> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TypeError) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
