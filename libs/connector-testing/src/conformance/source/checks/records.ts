import assert from 'node:assert/strict';
import { addMonths } from '@tallylink/billing-model';
import { recordsOf, sumsByCurrency, type Reading } from '../collect-reading.js';
import type { SourceCheck } from '../source-check.js';

function openTotals(reading: Reading): Record<string, string> {
  const open = recordsOf(reading, 'document').filter((each) => each.status === 'open');
  return sumsByCurrency(open.map((each) => each.totalBeforeTax));
}

function chargeTotals(reading: Reading): Record<string, string> {
  const known = new Set(recordsOf(reading, 'document').map((each) => each.id));
  const rejected = reading.rejected.filter((each) => each.documentId && known.has(each.documentId));
  const amounts = [...recordsOf(reading, 'charge'), ...rejected].flatMap((each) =>
    each.amount ? [each.amount] : [],
  );
  return sumsByCurrency(amounts);
}

/** What is in the records. */
export const recordChecks: readonly SourceCheck[] = [
  {
    name: 'declared counts equal read counts',
    run: async (bench) => {
      for (const [kind, { read, declared, last }] of Object.entries((await bench.read()).counts)) {
        assert.ok(read > 0, `the demo has ${kind}, and none was read`);
        assert.ok(
          declared === null || declared === read,
          `${kind}: ${declared} were declared and ${read} read`,
        );
        assert.equal(last, 1, `${kind} said ${last} times that it was the last page`);
      }
    },
  },
  {
    name: 'sums tie: the charges are the documents, credits negative',
    run: async (bench) => {
      const reading = await bench.read();
      assert.deepEqual(chargeTotals(reading), openTotals(reading), 'charges and documents differ');
      const credits = recordsOf(reading, 'charge').filter((each) => each.credit);
      assert.ok(credits.length > 0, 'the demo has credits, and none was read');
      const positive = credits.filter(
        (each) => !each.amount.amount.startsWith('-') && each.amount.amount !== '0',
      );
      assert.deepEqual(positive, [], 'a credit is positive');
    },
  },
  {
    name: 'ids are unique, and charges refer to a document that was read',
    run: async (bench) => {
      const reading = await bench.read();
      const charges = recordsOf(reading, 'charge');
      assert.equal(new Set(charges.map((each) => each.id)).size, charges.length, 'two charges have one id');
      const documents = new Set(recordsOf(reading, 'document').map((each) => each.id));
      const orphans = charges.filter((each) => !documents.has(each.documentId));
      assert.deepEqual(
        orphans.map((each) => each.id),
        [],
        'a charge has no document',
      );
    },
  },
  {
    name: 'days are those of the wire, not of another zone',
    run: async (bench) => {
      const charges = recordsOf(await bench.read(), 'charge').filter(
        (each) => each.classification === 'unit',
      );
      const firsts = charges.filter((each) => each.period?.start === `${bench.subject.month}-01`);
      const nextMonth = addMonths(`${bench.subject.month}-01`, 1);
      const whole = firsts.filter((each) => each.period?.endExclusive === nextMonth);
      assert.ok(
        whole.length > 20,
        `only ${whole.length} charges cover ${bench.subject.month} from its first to its last day`,
      );
    },
  },
  {
    name: 'a reading is of one day: the source’s own',
    run: async (bench) => {
      const context = bench.context();
      const { now, zone } = await bench.connector.discover(context);
      const own = new Intl.DateTimeFormat('sv-SE', { timeZone: zone ?? 'UTC' }).format(new Date(now));
      const { days } = await bench.read(context);
      assert.deepEqual(days, [own]);
    },
  },
  {
    name: 'a malformed line is reported, never dropped',
    run: async (bench) => {
      const sound = await bench.read();
      for (const switches of bench.subject.malformedLine) {
        await bench.reset();
        await bench.control.switches(switches);
        const damaged = await bench.read();
        const name = JSON.stringify(switches);
        assert.equal(
          damaged.rejected.length,
          sound.rejected.length + 1,
          `${name}: not reported exactly once`,
        );
        const gone = recordsOf(sound, 'charge').length - recordsOf(damaged, 'charge').length;
        assert.equal(gone, 1, `${name}: ${gone} charges are missing`);
        assert.deepEqual(chargeTotals(damaged), openTotals(damaged), `${name}: its amount got lost`);
        assert.match(damaged.rejected.at(-1)!.message, /\w+ .*\.$/, `${name}: the reason is no sentence`);
      }
    },
  },
  {
    name: 'a document that does not add up is rejected with its whole amount',
    run: async (bench) => {
      await bench.control.switches(bench.subject.unbalancedDocument);
      const reading = await bench.read();
      assert.equal(reading.rejected.length, 1, 'it was not reported');
      const [{ documentId, amount }] = reading.rejected as readonly [Reading['rejected'][number]];
      assert.ok(amount && amount.amount !== '0', 'its amount is not known');
      const accepted = recordsOf(reading, 'charge').filter((each) => each.documentId === documentId);
      assert.deepEqual(accepted, [], 'some of its lines were accepted');
    },
  },
  {
    name: 'two readings of the same state are equal',
    run: async (bench) => {
      const [first, second] = [await bench.read(), await bench.read()];
      assert.deepEqual(second, first);
    },
  },
  {
    name: 'a checkpoint saves requests and changes nothing',
    run: async (bench) => {
      const [before, after] = [bench.context(), bench.context()];
      const first = await bench.read(before);
      const { month } = bench.subject;
      const second = await bench.read(after, { part: 'month', month, checkpoint: first.checkpoint });
      assert.deepEqual(second.records, first.records, 'the records differ');
      assert.deepEqual(second.checkpoint, first.checkpoint, 'the checkpoint lost something');
      assert.ok(after.http.counts.read <= before.http.counts.read, 'it cost more requests than without');
    },
  },
  {
    name: 'history gives documents only',
    run: async (bench) => {
      const start = `${bench.subject.month}-01`;
      const reading = await bench.read(bench.context(), {
        part: 'history',
        from: addMonths(start, -4),
        before: addMonths(start, -2),
      });
      assert.ok(recordsOf(reading, 'charge').length > 0, 'nothing was read');
      assert.equal(
        reading.counts.subscriptions.read + reading.counts.customers.read,
        0,
        'more than documents was read',
      );
      const late = recordsOf(reading, 'document').filter(
        (each) => each.createdAt.slice(0, 10) >= addMonths(start, -2),
      );
      assert.deepEqual(late, [], 'a document is outside the asked days');
    },
  },
];
