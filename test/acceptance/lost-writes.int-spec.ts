import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OperationReply, PlanReply, RunReply } from '@tallylink/api-client';
import type { FaultRequest } from '@tallylink/connector-testing';
import { committedAdjustments, doubled } from './support/journal.js';
import { apply, approve, operationsOf, tiedOutMonth } from './support/month.js';
import { targetState, unitsOfDays, unitsRowsByLine } from './support/target-units.js';
import { startWorld, type World } from './support/world.js';

jest.setTimeout(90_000);

const MONTH = '2026-10';
const REASON = 'The contract service is locked by another user.';

let world: World;
let run: RunReply;
let adjustments: string[];
/** One operation for each trouble, each of a chain of its own. */
let met: Record<'replyLost' | 'requestLost' | 'refused' | 'htmlError' | 'moved', OperationReply>;
let operations: OperationReply[];

const lineOf = (operation: OperationReply): string => operation.chain.replace(/^line:/, '');

/** Increases by units that are the only change of their line. */
function lonelyChanges(plan: PlanReply): OperationReply[] {
  const chains = Map.groupBy(plan.operations, (operation) => operation.chain);
  return plan.operations.filter(
    (operation) =>
      operation.kind === 'change-line' &&
      operation.ticked &&
      chains.get(operation.chain)?.length === 1 &&
      operation.summary.includes('25 → 28 from 12'),
  );
}

function faultOn(operation: OperationReply, fault: Omit<FaultRequest, 'match'>): Promise<unknown> {
  const match = {
    method: 'POST',
    entity: 'ContractServiceAdjustments',
    bodyPattern: `"contractServiceID":\\s*${lineOf(operation)}\\b`,
  };
  return world.target.fault({ ...fault, match });
}

beforeAll(async () => {
  world = await startWorld();
  const { runId, plan } = await tiedOutMonth(world, MONTH);
  await approve(world, runId, plan);
  const [replyLost, requestLost, refused, htmlError, moved] = lonelyChanges(plan);
  met = {
    replyLost: replyLost!,
    requestLost: requestLost!,
    refused: refused!,
    htmlError: htmlError!,
    moved: moved!,
  };
  await faultOn(met.replyLost, { kind: 'drop-reply' });
  await faultOn(met.requestLost, { kind: 'drop-request' });
  await faultOn(met.refused, { kind: 'status', status: 500, body: { errors: [REASON] } });
  await faultOn(met.htmlError, { kind: 'html-500', committed: true });
  await world.target.control('adjust-by-hand', {
    contractServiceID: Math.trunc(+lineOf(met.moved)),
    effectiveDate: '2026-10-10',
    unitChange: 4,
  });
  run = await apply(world, runId);
  operations = (await operationsOf(world, runId)).items.filter((operation) => operation.approved);
  adjustments = await committedAdjustments(world.target);
}, 90_000);
afterAll(() => world.close());

const after = (operation: OperationReply): OperationReply =>
  operations.find((one) => one.id === operation.id)!;

async function unitsOn(operation: OperationReply, day: string): Promise<number | undefined> {
  const rows = unitsRowsByLine(await targetState(world)).get(lineOf(operation)) ?? [];
  return unitsOfDays(rows, MONTH).get(day);
}

describe('writes that go wrong', () => {
  it.each(['replyLost', 'htmlError'] as const)(
    'proves by reading a write whose answer was no answer (%s), and writes it no second time',
    async (which) => {
      const operation = after(met[which]);
      expect(operation.state).toBe('verified');
      expect(operation.events.map((event) => event.state)).toContain('unknown');
      expect(operation.attempts).toBe(1);
      expect(adjustments.filter((one) => one.startsWith(`${lineOf(operation)} `)).length).toBe(1);
      expect(await unitsOn(operation, '2026-10-12')).toBe(28);
    },
  );

  it('writes once what never arrived', async () => {
    const operation = after(met.requestLost);
    expect(operation.state).toBe('verified');
    expect(operation.attempts).toBe(2);
    expect(adjustments.filter((one) => one.startsWith(`${lineOf(operation)} `)).length).toBe(1);
    expect(await unitsOn(operation, '2026-10-12')).toBe(28);
  });

  it('stops what the target refuses, with its reason', async () => {
    const operation = after(met.refused);
    expect(operation.state).toBe('rejected');
    expect(operation.message).toContain(REASON);
    expect(operation.canRetry).toBe(true);
    expect(await unitsOn(operation, '2026-10-12')).toBe(25);
  });

  it('stops what somebody else has changed since the approval', async () => {
    const operation = after(met.moved);
    expect(operation.state).toBe('stale');
    expect(operation.message).toMatch(/29 units .* instead of 25/);
    expect(adjustments.filter((one) => one.startsWith(`${lineOf(operation)} `))).toEqual([]);
    expect(await unitsOn(operation, '2026-10-31')).toBe(29);
  });

  it('goes on with all the others, each exactly once', () => {
    const stopped = operations
      .filter((operation) => operation.state !== 'verified')
      .map((operation) => operation.id);
    expect(stopped.sort()).toEqual([met.refused.id, met.moved.id].sort());
    expect(run.state).toBe('partially-applied');
    expect(doubled(adjustments)).toEqual([]);
    expect(adjustments.length).toBe(operations.length - stopped.length);
  });
});
