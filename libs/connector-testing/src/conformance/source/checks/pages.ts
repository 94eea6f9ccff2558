import assert from 'node:assert/strict';
import type { ScenarioRequest } from '../../../scenario/scenario.js';
import { recordsOf } from '../collect-reading.js';
import type { SourceBench } from '../source-bench.js';
import type { SourceCheck } from '../source-check.js';

/** A world with exactly so many subscriptions. */
export const worldOf = (bench: SourceBench<never>, lines: number): ScenarioRequest => ({
  scenario: 'generated',
  seed: 11,
  customers: Math.max(1, Math.min(lines, 25)),
  lines,
  changeRate: 0.1,
  createRate: 0,
  month: bench.subject.month,
});

const pageCheck = (name: string, lines: (pageSize: number) => number): SourceCheck => ({
  name: `pages: ${name}`,
  run: async (bench) => {
    const count = lines(bench.subject.pageSize);
    await bench.reset(worldOf(bench, count));
    const reading = await bench.read();
    const ids = recordsOf(reading, 'subscription').map((each) => each.id);
    assert.equal(ids.length, count, `${count} subscriptions became ${ids.length}`);
    assert.equal(new Set(ids).size, count, 'a subscription came twice');
    for (const [kind, { read, declared, last }] of Object.entries(reading.counts)) {
      assert.equal(last, 1, `${kind} said ${last} times that it was the last page`);
      assert.ok(
        declared === null || declared === read,
        `${kind}: ${declared} were declared and ${read} read`,
      );
    }
  },
});

/** Every number of rows around the size of a page. */
export const pageChecks: readonly SourceCheck[] = [
  pageCheck('none', () => 0),
  pageCheck('one', () => 1),
  pageCheck('exactly full', (pageSize) => pageSize),
  pageCheck('one more than full', (pageSize) => pageSize + 1),
];
