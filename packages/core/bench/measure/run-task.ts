import { referenceQuery } from '../../src/testing/index.js';
import type { Resource } from '../../src/resource/resource.js';
import { collection } from '../collection/collection.js';
import { mixedQueries } from '../collection/mixed-queries.js';
import type { Answer, Contender } from '../contender.js';
import { CONTENDERS } from '../peers/contenders.js';
import { answerDigest } from './answer-digest.js';
import { measure } from './measure.js';
import type { Message, Task } from './measurement.js';

/** What answers without being measured: by it the others are judged. */
export const REFERENCE = 'reference';

/** Measures one contender at one size in a process of its own, so that no other's heap or compiled code is in its way. */
export async function runTask(task: Task, say: (message: Message) => void): Promise<void> {
  say({ type: 'phase', phase: 'collection' });
  const resources = asRead(task);
  const queries = mixedQueries(resources, task.queries, task.seed);
  const make = task.contender === REFERENCE ? reference : CONTENDERS[task.contender];
  if (!make) throw new Error(`No contender is called "${task.contender}".`);
  if (!task.answersOnly) {
    say({ type: 'measured', measurement: await measure({ make, resources, queries, say }) });
    return;
  }
  const contender = make();
  await contender.build(resources);
  say({ type: 'phase', phase: 'answers' });
  for (const at of task.answersOnly) {
    say({ type: 'answer', query: at, digest: answerDigest(contender.query(queries[at]!.query)) });
  }
}

/** The collection as it comes from a feed: strings that are put together piece by piece would be charged to whoever reads them first. */
function asRead({ size, seed }: Task): Resource[] {
  return collection(size, seed).map((one) => JSON.parse(JSON.stringify(one)) as Resource);
}

function reference(): Contender {
  let works: readonly Resource[] = [];
  return {
    name: REFERENCE,
    setup: 'brute force',
    build(resources) {
      works = resources;
    },
    query(query): Answer {
      const page = referenceQuery(works, query);
      return { total: page.total, ids: page.resources.map(({ id }) => id), counts: page.counts };
    },
  };
}
