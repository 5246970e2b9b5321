import { importedBytes, type Trial } from './trial.js';
import type { ConformanceCheck, ConformanceInput, ConformingImporter } from './conforming-importer.js';
import { differingRecords, repeatedIds, unreadableFeed } from './feed-breaches.js';
import { markupInTexts, secretsIn } from './text-breaches.js';
import { unaccountedRecords, wrongReport } from './report-breaches.js';

const RULES: readonly (readonly [promise: string, breachesOf: (trial: Trial) => readonly string[]])[] = [
  ['gives a feed that its reader has nothing to say about', unreadableFeed],
  ['lets no secret out, in the feed, the report or the draft of a mapping', secretsIn],
  ['gives text in every field, without markup and without entities', markupInTexts],
  ['gives each work an id of its own, in order', repeatedIds],
  ['says of each record that is lost why', unaccountedRecords],
  ['gives a report that adds up', wrongReport],
];

/**
 * What every importer promises, as checks for any test runner:
 * `for (const { name, check } of conformanceChecks(importer)) it(name, check);`
 */
export function conformanceChecks<Input>(importer: ConformingImporter<Input>): ConformanceCheck[] {
  const { name, inputs, rubbish = [] } = importer;
  return [
    ...inputs.flatMap((input) => checksOf(importer, input)),
    ...rubbish.map((input, at) => ({
      name: `${name}, rubbish ${at + 1}: is told as an error, and gives no works`,
      check: async () => {
        const { feed, report } = await importer.run(input);
        must(feed.resources.length === 0 && !report.ok && report.counts.errors > 0, [
          `${feed.resources.length} works, exit code ${report.exitCode}, ${report.counts.errors} errors`,
        ]);
      },
    })),
  ];
}

function checksOf<Input>(
  { name, run }: ConformingImporter<Input>,
  about: ConformanceInput<Input>,
): ConformanceCheck[] {
  const { input, edited } = about;
  let first: Promise<Trial> | undefined;
  const tried = (): Promise<Trial> =>
    (first ??= Promise.resolve(run(input)).then((imported) => ({ imported, about })));
  const check = (
    promise: string,
    breachesOf: (trial: Trial) => Promise<readonly string[]>,
  ): ConformanceCheck => ({
    name: `${name}, ${about.name}: ${promise}`,
    check: async () => {
      const breaches = await breachesOf(await tried());
      must(breaches.length === 0, breaches);
    },
  });
  return [
    ...RULES.map(([promise, breachesOf]) => check(promise, (trial) => Promise.resolve(breachesOf(trial)))),
    check('gives the same bytes when it is run again', async ({ imported }) => {
      const isSame = importedBytes(await run(input)) === importedBytes(imported);
      return isSame ? [] : ['The second run gave other bytes than the first.'];
    }),
    ...(edited
      ? [
          check('differs in the edited records alone after an edit', async ({ imported }) =>
            differingRecords(imported, await run(edited.input), edited.changed),
          ),
        ]
      : []),
  ];
}

function must(isGood: boolean, breaches: readonly string[]): void {
  if (!isGood) throw new Error(breaches.join('\n'));
}
