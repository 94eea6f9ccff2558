import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionKind } from '@tallylink/billing-model';
import type { OperationListReply, PlanReply } from '../plans/index.js';
import type { LineReply, LinesPageReply, OfferReply } from '../run-store/lines.dto.js';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { DecideReply, DecideRequest, DecisionsReply } from './decide.dto.js';

interface SandboxState {
  readonly ContractCharges: readonly { name: string; unitPrice: number; unitQuantity: number }[];
  readonly Contracts: readonly { id: number; endDate: string }[];
}

let host: TestHost;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  ({ runId } = await tiedOutMonth(host, '2026-10'));
}, 120_000);
afterAll(() => host.close(), 30_000);

const decisions = (): Promise<DecisionsReply> => host.call('GET', `runs/${runId}/decisions`);
const plan = (): Promise<PlanReply> => host.call('GET', `runs/${runId}/plan`);
const decide = (body: DecideRequest): Promise<DecideReply> =>
  host.call('POST', `runs/${runId}/decisions`, body);
const sandbox = async (): Promise<SandboxState> =>
  (await (await fetch(`${host.sandboxes.autotask}/_sandbox/state`)).json()) as SandboxState;

/** The offer of a kind, by what its button says. */
async function offer(kind: DecisionKind, label = ''): Promise<OfferReply> {
  const { offers } = await decisions();
  const found = offers.find((one) => one.kind === kind && one.label.includes(label));
  if (!found) throw new Error(`${kind} ${label} is not offered.`);
  return found;
}

async function rowOf({ lineIds }: OfferReply): Promise<LineReply> {
  const { items } = await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`);
  return items.find((line) => line.id === lineIds[0])!;
}

describe('deciding about a line', () => {
  it('charges a posted period once: in the plan at once, under a new hash, and taken back', async () => {
    const wanted = await offer('charge-once', '11.42');
    const before = await plan();
    const { decision, planHash } = await decide({ offerId: wanted.id });
    const after = await plan();
    expect(planHash).toBe(after.hash);
    expect(after.hash).not.toBe(before.hash);
    expect(after.operations.length).toBe(before.operations.length + 1);
    const charge = after.operations.find(
      (one) => one.kind === 'create-charge' && decision!.operationIds.includes(one.id),
    );
    expect(charge).toMatchObject({
      ticked: true,
      monthEffect: { amount: '11.42', currency: 'EUR' },
      after: { unitPrice: { amount: '11.42', currency: 'EUR' }, units: '1', day: '2026-10-31' },
    });
    const finding = (await rowOf(wanted)).findings.find((one) => one.code === 'period-posted');
    expect(finding).toMatchObject({ offers: [{ id: wanted.id, decisionId: decision!.id }] });

    const twice = await host.raw('POST', `runs/${runId}/decisions`, { offerId: wanted.id });
    expect(await twice.json()).toMatchObject({ error: { code: 'DECISION.ALREADY_TAKEN' } });
    const approvedStale = await host.raw('POST', `runs/${runId}/plan/approve`, { hash: before.hash });
    expect(approvedStale.status).toBe(409);

    await host.call('DELETE', `runs/${runId}/decisions/${decision!.id}`);
    expect((await plan()).operations.map((one) => one.id)).toEqual(before.operations.map((one) => one.id));
    await decide({ kind: 'charge-once', lineId: wanted.lineIds[0]! });
    expect((await decisions()).items).toMatchObject([{ kind: 'charge-once', holds: true }]);
  }, 60_000);

  it('refuses what is not offered, what needs a reason, and a choice that is none', async () => {
    const refused = async (body: DecideRequest): Promise<unknown> => {
      const reply = await host.raw('POST', `runs/${runId}/decisions`, body);
      return ((await reply.json()) as { error: { code: string } }).error.code;
    };
    const adopt = await offer('adopt', '+2');
    const choose = await offer('choose-line');
    const extend = await offer('extend-agreement');
    expect(await refused({ offerId: 'charge-once|nothing' })).toBe('DECISION.NOT_OFFERED');
    expect(await refused({ offerId: adopt.id })).toBe('DECISION.REASON_NEEDED');
    expect(await refused({ offerId: choose.id, choiceId: '1' })).toBe('DECISION.UNKNOWN_CHOICE');
    expect(await refused({ offerId: extend.id, endExclusive: '2026-10-20' })).toBe('DECISION.END_TOO_EARLY');
    expect(await refused({ kind: 'set-back', lineId: adopt.lineIds[0]! })).toBe('DECISION.SEVERAL_OFFERED');
  });

  it('case 7d: one decision charges 207.12 and ticks 12 → 15 from 1 March 2027', async () => {
    const { decision } = await decide({ offerId: (await offer('charge-and-change')).id });
    const made = (await plan()).operations.filter((one) => decision!.operationIds.includes(one.id));
    expect(made).toMatchObject([
      { kind: 'change-line', ticked: true, effectiveDate: '2027-03-01', after: { units: '15' } },
      { kind: 'create-charge', ticked: true, after: { unitPrice: { amount: '207.12' } } },
    ]);
  });

  it('case 25: an adopted change is no drift any more', async () => {
    const adopt = await offer('adopt', '+2');
    await decide({ offerId: adopt.id, reason: 'Agreed by phone.' });
    expect((await rowOf(adopt)).findings.map((one) => one.code)).not.toContain('drift');
    // The days before ours stay unbilled: the same line, another decision.
    await decide({ offerId: (await offer('charge-once', '6.28')).id });
  });

  it('case 10 and 34: fractions are charged, and the chosen service takes the line', async () => {
    await decide({ offerId: (await offer('charge-units')).id });
    const choose = await offer('choose-line');
    const other = await decide({ offerId: choose.id, choiceId: choose.choices[1]!.id });
    expect((await rowOf(choose)).links.agreementLineId).toBe(choose.choices[1]!.id);
    await host.call('DELETE', `runs/${runId}/decisions/${other.decision!.id}`);
    expect((await rowOf(choose)).findings.map((one) => one.code)).toContain('repeat-service');
    await decide({ offerId: choose.id, choiceId: choose.choices[0]!.id });
    const row = await rowOf(choose);
    expect(row.links.agreementLineId).toBe(choose.choices[0]!.id);
    expect(row.findings.map((one) => one.code)).not.toContain('repeat-service');
  });

  it('case 14: the extension and the change are one chain', async () => {
    const extend = await offer('extend-agreement', '30 September 2027');
    const { decision } = await decide({ offerId: extend.id, endExclusive: '2027-02-22' });
    const { operations } = await plan();
    const first = operations.find((one) => decision!.operationIds.includes(one.id))!;
    expect(first).toMatchObject({ kind: 'extend-agreement', after: { endExclusive: '2027-02-22' } });
    const chain = operations.filter((one) => one.chain === first.chain);
    expect(chain.map((one) => one.kind)).toEqual(['extend-agreement', 'change-line']);
  });

  it('applies it all, and the target has it once', async () => {
    const { hash } = await plan();
    await host.call('POST', `runs/${runId}/plan/approve`, { hash });
    const late = await host.raw('POST', `runs/${runId}/decisions`, { offerId: 'any' });
    expect(await late.json()).toMatchObject({ error: { code: 'RUN.NOT_OPEN' } });
    await host.call('POST', `runs/${runId}/apply`);
    await runIn(host, runId, ['applied', 'partially-applied']);
    const { items } = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
    const stopped = items.filter((one) => one.approved && one.state !== 'verified');
    expect(stopped.map((one) => [one.summary, one.state, one.message])).toEqual([]);
    const { ContractCharges, Contracts } = await sandbox();
    const amounts = ContractCharges.map((one) => `${one.unitQuantity} × ${one.unitPrice}`);
    expect(amounts.filter((one) => one === '1 × 11.42' || one === '1 × 207.12')).toHaveLength(2);
    expect(Contracts.filter((one) => one.endDate.startsWith('2027-02-21'))).toHaveLength(1);
  }, 120_000);

  it('offers none of it again when the month is run again, and still knows the adoption', async () => {
    ({ runId } = await tiedOutMonth(host, '2026-10'));
    const { offers, items } = await decisions();
    const left = offers.map((one) => `${one.kind} ${one.label}`);
    expect(left.filter((one) => one.includes('11.42') || one.includes('207.12'))).toEqual([]);
    expect(left.filter((one) => one.startsWith('charge-units') || one.startsWith('choose-line'))).toEqual([]);
    expect(items.find((one) => one.kind === 'adopt')).toMatchObject({
      holds: true,
      reason: 'Agreed by phone.',
    });
    expect((await plan()).operations.filter((one) => one.ticked)).toEqual([]);
    const adopted = items.find((one) => one.kind === 'adopt')!;
    const { items: rows } = await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`);
    const row = rows.find((line) => line.id === adopted.lineIds[0])!;
    expect(row.findings.map((one) => one.message).join(' ')).toMatch(
      /2 units more .+ adopted: Agreed by phone\./,
    );
  }, 120_000);

  it('case 25: an adoption that is taken back is drift again, and is set back from 1 November', async () => {
    const { items } = await decisions();
    await host.call('DELETE', `runs/${runId}/decisions/${items.find((one) => one.kind === 'adopt')!.id}`);
    const { decision } = await decide({ offerId: (await offer('set-back', '1 November')).id });
    const made = (await plan()).operations.filter((one) => decision!.operationIds.includes(one.id));
    expect(made).toMatchObject([
      { effectiveDate: '2026-11-01', before: { units: '30' }, after: { units: '28' }, ticked: true },
    ]);
    const { hash } = await plan();
    await host.call('POST', `runs/${runId}/plan/approve`, { hash, operationIds: made.map((one) => one.id) });
    await host.call('POST', `runs/${runId}/apply`);
    const { state } = await runIn(host, runId, ['applied', 'partially-applied']);
    expect(state).toBe('applied');
    ({ runId } = await tiedOutMonth(host, '2026-10'));
    expect((await decisions()).offers.map((one) => one.kind)).not.toContain('set-back');
  }, 120_000);
});
