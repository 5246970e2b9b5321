/** A part of a body text: a paragraph, or a list of items. */
export type TextBlock = { readonly paragraph: string } | { readonly items: readonly string[] };

const BULLET = /^•\s*/;

/** A body as blocks: paragraphs are parted by blank lines, and lines that begin with "• " are the items of a list. */
export function textBlocks(body: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const lines of body.split(/\n\s*\n/).map((block) => block.split('\n'))) {
    for (const run of runsOf(lines.map((line) => line.trim()).filter((line) => line !== ''))) {
      if (isItem(run[0])) blocks.push({ items: run.map((line) => line.replace(BULLET, '')) });
      else blocks.push({ paragraph: run.join('\n') });
    }
  }
  return blocks;
}

/** Neighbouring lines that are all items, or all none. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && isItem(last[0]) === isItem(line)) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isItem(line: string | undefined): boolean {
  return BULLET.test(line ?? '');
}
