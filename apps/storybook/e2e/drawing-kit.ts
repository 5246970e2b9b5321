import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a picture of a page depends on beside the page: the browser, and the fonts that stand behind the names it asks for. */
export type DrawingKit = Readonly<Record<string, string>>;

const FILE = fileURLToPath(new URL('../pictures/made-with.json', import.meta.url));
const ASKED = ['Inter', 'system-ui', 'Noto Sans', 'sans-serif', 'sans-serif:lang=ar', 'monospace'];
const WEIGHTS = ['regular', 'semibold', 'bold'];

/** The kit of this machine. */
export function drawingKit(chromium: string): DrawingKit {
  const fonts = ASKED.flatMap((asked) => {
    const [family = '', language] = asked.split(':');
    return WEIGHTS.map((weight) => [family, weight, language].filter(Boolean).join(':')).map(
      (pattern) => [pattern, fontOf(pattern)] as const,
    );
  });
  return { chromium: chromium.split('.')[0] ?? chromium, ...Object.fromEntries(fonts) };
}

/** Says in a sentence why pictures of this machine cannot be compared with those that are kept; nothing where they can. */
export function differenceOf(kit: DrawingKit): string | undefined {
  const kept = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as DrawingKit) : {};
  const differing = Object.keys({ ...kept, ...kit }).find((name) => kept[name] !== kit[name]);
  if (differing === undefined) return undefined;
  return `Pictures are not compared: ${differing} is ${kit[differing] ?? 'nothing'} here, and they were made with ${kept[differing] ?? 'nothing'}.`;
}

/** Keeps the kit beside the pictures that were made with it. */
export function keepKit(kit: DrawingKit): void {
  writeFileSync(FILE, `${JSON.stringify(kit, undefined, 2)}\n`);
}

function fontOf(pattern: string): string {
  try {
    return execFileSync('fc-match', ['-f', '%{family[0]} %{style[0]} %{fontversion}', pattern], {
      encoding: 'utf8',
    });
  } catch {
    return 'unknown';
  }
}
