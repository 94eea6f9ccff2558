import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SANDBOX_ACCESS } from '../demo/demo-facts.js';
import type { EntityLinkListReply } from '../entity-links/index.js';
import type { PlanReply } from '../plans/index.js';
import type { LineReply, LinesPageReply, OfferReply } from '../run-store/lines.dto.js';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { DecideReply, DecideRequest, DecisionsReply } from './decide.dto.js';

interface Units {
  readonly contractID: number;
  readonly startDate: string;
  readonly units: number;
}
interface SandboxState {
  readonly Contracts: readonly { id: number; companyID: number; status: number }[];
  readonly ContractServiceUnits: readonly Units[];
  readonly ContractServiceAdjustments: readonly { contractServiceID: number; contractID: number }[];
}

let host: TestHost;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  ({ runId } = await tiedOutMonth(host, '2026-10'));
}, 90_000);
afterAll(() => host.close(), 30_000);

const plan = (): Promise<PlanReply> => host.call('GET', `runs/${runId}/plan`);
const decide = (body: DecideRequest): Promise<DecideReply> =>
  host.call('POST', `runs/${runId}/decisions`, body);
const sandbox = async (): Promise<SandboxState> =>
  (await (await fetch(`${host.sandboxes.autotask}/_sandbox/state`)).json()) as SandboxState;

async function rowOf(customer: string, service: string): Promise<LineReply> {
  const { items } = await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`);
  return items.find((line) => line.customer.name === customer && line.service.name === service)!;
}

const codes = ({ findings }: LineReply): string[] => findings.map((one) => one.code);
const offersOf = ({ findings }: LineReply): OfferReply[] => findings.flatMap(({ offers }) => offers);

/** The operations of a decision's lines, and nothing else, reach the target. */
async function applyOnly(operationIds: readonly string[]): Promise<void> {
  const { hash } = await plan();
  await host.call('POST', `runs/${runId}/plan/approve`, { hash, operationIds });
  await host.call('POST', `runs/${runId}/apply`);
  expect((await runIn(host, runId, ['applied', 'partially-applied'])).state).toBe('applied');
}

/** What somebody does in the PSA's own screens or with another tool. */
async function inAutotask(path: string, body: object): Promise<number | null> {
  const reply = await fetch(`${host.sandboxes.autotask}/${path}`, {
    method: 'POST',
    headers: { ...HEADERS, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return ((await reply.json()) as { itemId?: number }).itemId ?? null;
}
const { userName, secret, integrationCode } = SANDBOX_ACCESS.autotask;
const HEADERS = { userName, secret, apiIntegrationCode: integrationCode };

describe('case 40: an inactive contract that goes on billing', () => {
  const row = (): Promise<LineReply> => rowOf('Ελαιώνες Μεσσηνίας ΑΕ', 'Endpoint Backup');
  let old: number;
  let renewed: number;

  /** The contract is renewed by hand: the old one inactive, another of the same period with the same units. */
  beforeAll(async () => {
    const { links } = await row();
    old = Number(links.contract.targetId);
    const { companyID } = (await sandbox()).Contracts.find(({ id }) => id === old)!;
    await inAutotask('_sandbox/edit-contract', { contractID: old, active: false });
    renewed = (await inAutotask('ATServicesRest/V1.0/Contracts', {
      companyID,
      contractName: 'Managed services, renewed',
      contractType: 7,
      contractPeriodType: 2,
      startDate: '2026-10-01',
      endDate: '2027-09-30',
      status: 1,
      timeReportingRequiresStartAndStopTimes: 0,
    }))!;
    await inAutotask('ATServicesRest/V1.0/ContractServiceAdjustments', {
      contractID: renewed,
      serviceID: Number(links.service.targetId),
      unitChange: 25,
      adjustedUnitPrice: 5.9,
      adjustedUnitCost: 4.1,
      effectiveDate: '2026-10-01',
    });
    ({ runId } = await tiedOutMonth(host, '2026-10'));
  }, 60_000);

  it('is said, with the other contract as the choice, and nothing is planned into it', async () => {
    const before = await row();
    expect(codes(before)).toContain('target-inactive');
    expect(before.operationIds).toEqual([]);
    const [offer] = offersOf(before);
    expect(offer).toMatchObject({
      kind: 'choose-contract',
      choices: [{ id: String(renewed), name: 'Managed services, renewed' }],
    });
    const refused = await host.raw('POST', `runs/${runId}/decisions`, {
      offerId: offer!.id,
      choiceId: String(old),
    });
    expect(await refused.json()).toMatchObject({ error: { code: 'DECISION.UNKNOWN_CHOICE' } });
  }, 30_000);

  it('leads the line to the chosen one, which is remembered and can be taken back', async () => {
    const [offer] = offersOf(await row());
    const { decision } = await decide({ offerId: offer!.id, choiceId: String(renewed) });
    const after = await row();
    expect(after.links.contract.targetId).toBe(String(renewed));
    expect(codes(after)).not.toContain('target-inactive');
    const planned = (await plan()).operations.filter((one) => after.operationIds.includes(one.id));
    expect(planned).toMatchObject([
      { kind: 'change-line', effectiveDate: '2026-10-12', before: { units: '25' }, after: { units: '28' } },
    ]);
    const links = await host.call<EntityLinkListReply>(
      'GET',
      `application-links/${host.demo.applicationLinkId}/entity-links?kind=contract`,
    );
    expect(links.items.filter((one) => one.targetId === String(renewed))).toMatchObject([
      { targetName: 'Managed services, renewed', reason: 'chosen' },
    ]);
    await host.call('DELETE', `runs/${runId}/decisions/${decision!.id}`);
    expect(codes(await row())).toContain('target-inactive');
    await decide({ offerId: offer!.id, choiceId: String(renewed) });
  }, 30_000);

  it('is applied to the chosen contract, and what stands on the old one is untouched', async () => {
    const unitsOf = (state: SandboxState, id: number): Units[] =>
      state.ContractServiceUnits.filter((one) => one.contractID === id);
    const before = await sandbox();
    await applyOnly((await row()).operationIds);
    const after = await sandbox();
    expect(unitsOf(after, old)).toEqual(unitsOf(before, old));
    expect(unitsOf(before, old).length).toBeGreaterThan(5);
    expect(after.ContractServiceAdjustments).toHaveLength(before.ContractServiceAdjustments.length + 1);
    const october = unitsOf(after, renewed).filter(({ startDate }) => startDate.startsWith('2026-10'));
    expect(october.map(({ startDate, units }) => [startDate.slice(0, 10), units])).toEqual([
      ['2026-10-01', 25],
      ['2026-10-12', 28],
    ]);
  }, 60_000);

  it('is not asked again when the month is run again', async () => {
    ({ runId } = await tiedOutMonth(host, '2026-10'));
    const again = await row();
    expect(again.links.contract.targetId).toBe(String(renewed));
    expect([again.state, codes(again), again.operationIds]).toEqual(['match', ['match'], []]);
  }, 60_000);
});

describe('case 32: a commitment above what is sold', () => {
  const row = (): Promise<LineReply> => rowOf('Rowan Street Gallery', 'Office Suite Standard');
  const offer = async (kind: string): Promise<OfferReply> =>
    offersOf(await row()).find((one) => one.kind === kind)!;

  it('says until when it is locked and what it costs a month, and raises nothing by itself', async () => {
    const locked = await row();
    expect(codes(locked)).toEqual(['units-mismatch', 'commitment-locked']);
    expect(locked.findings[1]).toMatchObject({ day: '2027-10-31', money: { amount: '20.80' } });
    expect(locked.findings[1]!.message).toContain('committed until 31 October 2027');
    const [raised] = (await plan()).operations.filter((one) => locked.operationIds.includes(one.id));
    expect(raised).toMatchObject({ ticked: false, before: { units: '10' }, after: { units: '12' } });
  }, 30_000);

  it('is raised by a decision, which can be taken back', async () => {
    const { decision } = await decide({ offerId: (await offer('accept-change')).id });
    const [made] = (await plan()).operations.filter((one) => decision!.operationIds.includes(one.id));
    expect(made).toMatchObject({ ticked: true, effectiveDate: '2026-10-01', after: { units: '12' } });
    await host.call('DELETE', `runs/${runId}/decisions/${decision!.id}`);
    expect((await plan()).operations.find(({ id }) => id === made!.id)).toMatchObject({ ticked: false });
  }, 30_000);

  it('is adopted only with a reason, and then nothing is locked, planned or different', async () => {
    const adopt = await offer('adopt');
    const silent = await host.raw('POST', `runs/${runId}/decisions`, { offerId: adopt.id });
    expect(await silent.json()).toMatchObject({ error: { code: 'DECISION.REASON_NEEDED' } });
    await decide({ offerId: adopt.id, reason: 'Two seats in reserve, on us.' });
    const adopted = await row();
    expect(codes(adopted)).not.toContain('commitment-locked');
    expect(codes(adopted)).not.toContain('units-mismatch');
    expect(adopted.operationIds).toEqual([]);
    expect(adopted.findings.map((one) => one.message).join(' ')).toContain('Two seats in reserve, on us.');
    const audit = await host.call<{ items: readonly object[] }>('GET', `audit?resource=line:${adopted.id}`);
    expect(audit.items[0]).toMatchObject({
      action: 'decision.taken',
      reason: 'Two seats in reserve, on us.',
    });
  }, 30_000);

  it('stays adopted in the next month, until it is taken back there', async () => {
    ({ runId } = await tiedOutMonth(host, '2026-11'));
    expect(codes(await row())).not.toContain('commitment-locked');
    const { items } = await host.call<DecisionsReply>('GET', `runs/${runId}/decisions`);
    const adoption = items.find((one) => one.kind === 'adopt')!;
    expect(adoption).toMatchObject({ month: '2026-10', holds: true });
    await host.call('DELETE', `runs/${runId}/decisions/${adoption.id}`);
    expect(codes(await row())).toEqual(['units-mismatch', 'commitment-locked']);
  }, 60_000);
});
