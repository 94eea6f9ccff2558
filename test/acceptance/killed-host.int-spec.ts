import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OperationReply, RunReply } from '@tallylink/api-client';
import type { FaultMatch, JournalEntry, SandboxControlClient } from '@tallylink/connector-testing';
import { committedAdjustments, doubled } from './support/journal.js';
import { approve, openMonth, operationsOf, planOf, startMonth, tiedOutMonth } from './support/month.js';
import { targetState, unitsRowsByLine } from './support/target-units.js';
import { startWorld, type World } from './support/world.js';

jest.setTimeout(90_000);

const MONTH = '2026-10';
const HELD_MS = 120_000;

interface KillPoint {
  readonly name: string;
  /** The request during which the host dies; its reply is held back for ever. */
  readonly match: FaultMatch;
  readonly after: number;
}

const POINTS: readonly KillPoint[] = [
  {
    name: 'a write that the target has taken, and whose answer is still on its way',
    match: { method: 'POST', entity: 'ContractServiceAdjustments' },
    after: 6,
  },
  {
    name: 'the look at the target right before the writes',
    match: { entity: 'ContractServiceUnits' },
    after: 0,
  },
  { name: 'the reading back of what was written', match: { entity: 'ContractServiceUnits' }, after: 1 },
];

interface Ending {
  readonly run: RunReply;
  readonly operations: readonly OperationReply[];
  readonly adjustments: readonly string[];
  readonly rows: readonly string[];
  readonly ticked: number;
}

const worlds: World[] = [];
let endings: Ending[];
let reopened: RunReply;

async function opened(): Promise<World> {
  const world = await startWorld();
  worlds.push(world);
  return world;
}

/** Looks until the held request has arrived: then the host waits for its answer. */
async function arrival(
  vendor: SandboxControlClient,
  numberBefore: number,
  { match, after }: Pick<KillPoint, 'match' | 'after'>,
): Promise<void> {
  const fits = (entry: JournalEntry): boolean =>
    (match.entity === undefined || entry.endpoint === match.entity) &&
    (match.path === undefined || entry.path.includes(match.path)) &&
    (match.method === undefined || entry.method === match.method);
  for (let look = 0; look < 400; look += 1) {
    const entries = await vendor.journal(numberBefore);
    if (entries.filter(fits).length > after) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The request during which the host was to die never came.');
}

async function killedAt(point: KillPoint): Promise<Ending> {
  const world = await opened();
  const { runId, plan } = await tiedOutMonth(world, MONTH);
  await approve(world, runId, plan);
  const before = (await world.target.journal()).at(-1)?.number ?? 0;
  await world.target.fault({ match: point.match, kind: 'delay', delayMs: HELD_MS, after: point.after });
  await world.api.post(`runs/${runId}/apply`);
  await arrival(world.target, before, point);
  await world.host.kill();
  await world.host.start();
  const run = await world.api.runIn(runId, ['applied', 'partially-applied']);
  const { items } = await operationsOf(world, runId);
  const again = await openMonth(world, MONTH);
  return {
    run,
    operations: items.filter((operation) => operation.approved),
    adjustments: await committedAdjustments(world.target),
    rows: await unitsOf(world),
    ticked: (await planOf(world, again.id)).operations.filter((operation) => operation.ticked).length,
  };
}

async function unitsOf(world: World): Promise<string[]> {
  const rows = [...unitsRowsByLine(await targetState(world)).values()].flat();
  return rows
    .map(({ contractServiceID, startDate, endDate, units, price, cost }) =>
      [contractServiceID, startDate, endDate, units, price, cost].join(' '),
    )
    .sort();
}

async function killedWhileReading(): Promise<RunReply> {
  const world = await opened();
  const match = { path: 'invoices' };
  const before = (await world.source.journal()).at(-1)?.number ?? 0;
  await world.source.fault({ match, kind: 'delay', delayMs: HELD_MS });
  const { id } = await startMonth(world, MONTH);
  await arrival(world.source, before, { match, after: 0 });
  await world.host.kill();
  await world.host.start();
  return world.api.runIn(id, ['open']);
}

beforeAll(async () => {
  // Together, because each waits for the lease of a dead host to run out.
  const reading = killedWhileReading();
  endings = await Promise.all(POINTS.map(killedAt));
  reopened = await reading;
}, 170_000);
afterAll(async () => {
  for (const world of worlds) await world.close();
});

describe('a host that is killed', () => {
  describe.each(POINTS.map(({ name }, index) => ({ name, index })))('in the middle of $name', ({ index }) => {
    it('comes to its end by itself, with every change proved', () => {
      const { run, operations } = endings[index]!;
      expect(run.state).toBe('applied');
      expect(operations.filter((operation) => operation.state !== 'verified')).toEqual([]);
      expect(operations.length).toBeGreaterThan(20);
    });

    it('writes nothing twice and forgets nothing', () => {
      const { adjustments, operations, ticked } = endings[index]!;
      expect(doubled(adjustments)).toEqual([]);
      expect(adjustments.length).toBe(operations.length);
      expect(ticked).toBe(0);
    });
  });

  it('leaves the target the same, wherever it was killed', () => {
    expect(endings[1]!.rows).toEqual(endings[0]!.rows);
    expect(endings[2]!.rows).toEqual(endings[0]!.rows);
  });

  it('takes a reading up again from its beginning', () => {
    expect(reopened.counts.lines).toBe(132);
    expect(reopened.counts.rejectedRecords).toBe(0);
  });
});
