import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OperationReply, PlanReply } from '../plans/index.js';
import type { LineReply, LinesPageReply } from '../run-store/lines.dto.js';
import type { RunReply } from '../run-store/runs.dto.js';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';

interface Charge {
  readonly contractID: number;
  readonly name: string;
  readonly datePurchased: string;
  readonly unitQuantity: number;
  readonly unitPrice: number;
  readonly unitCost: number;
  readonly isBilled: boolean;
}

let host: TestHost;
let link: string;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  link = `application-links/${host.demo.applicationLinkId}`;
  await linkConsumption();
}, 60_000);
afterAll(() => host.close(), 30_000);

async function consumption(): Promise<LineReply> {
  const { items } = await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`);
  return items.find((line) => line.kind === 'usage' && line.service.name === 'Cloud Compute')!;
}

/** Once, by hand: which service consumption belongs to. Its price rule is a policy of this customer. */
async function linkConsumption(): Promise<void> {
  ({ id: runId } = await host.call<RunReply>('POST', `${link}/runs`, { month: '2026-09' }));
  await runIn(host, runId, ['open']);
  await host.call('POST', `runs/${runId}/accept-suggestions`, { minimumScore: 85 });
  const { id: lineId, links } = await consumption();
  const found = await host.call<{ items: { id: string }[] }>(
    'GET',
    `${link}/target-search?kind=service&text=Managed%20Workstation`,
  );
  const item = { kind: 'service', lineId, scope: 'contract', targetId: found.items[0]!.id };
  await host.call('PUT', `${link}/entity-links`, { runId, items: [item] });
  const price = { kind: 'markup', percent: '15' };
  const overrides = [{ customerId: links.customer.targetId, price }];
  await host.call('PATCH', link, { policies: { overrides } });
}

const charged = async (): Promise<Charge[]> => {
  const reply = await fetch(`${host.sandboxes.autotask}/_sandbox/state`);
  const { ContractCharges } = (await reply.json()) as { ContractCharges: readonly Charge[] };
  return ContractCharges.filter(({ name }) => name.startsWith('Cloud Compute'));
};

/** The charge that the month's plan has for the consumption. */
async function september(): Promise<OperationReply[]> {
  ({ runId } = await tiedOutMonth(host, '2026-09'));
  const { operations } = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
  const { id } = await consumption();
  return operations.filter((one) => one.lineIds.includes(id));
}

async function apply(operations: readonly OperationReply[]): Promise<void> {
  const { hash } = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
  const operationIds = operations.map((one) => one.id);
  await host.call('POST', `runs/${runId}/plan/approve`, { hash, operationIds });
  await host.call('POST', `runs/${runId}/apply`);
  expect((await runIn(host, runId, ['applied', 'partially-applied'])).state).toBe('applied');
}

/** The marketplace reports consumption of September late, on an invoice of its own. */
async function reportLate(amount: string): Promise<void> {
  const { contractId } = await consumption();
  const body = { subscriptionId: contractId, from: '2026-09-01', through: '2026-09-30', amount };
  const reply = await fetch(`${host.sandboxes.interworks}/_sandbox/charge-usage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([reply.status, amount]).toEqual([200, amount]);
}

describe('case 9: consumption that is corrected after it was charged', () => {
  it('is first charged whole: cost 412.37, at 15 % 474.23, on the last day that it covers', async () => {
    const operations = await september();
    expect(operations).toMatchObject([
      { kind: 'create-charge', ticked: true, after: { units: '1', day: '2026-09-30' } },
    ]);
    await apply(operations);
    expect(await charged()).toMatchObject([
      { unitQuantity: 1, unitCost: 412.37, unitPrice: 474.23, datePurchased: '2026-09-30T00:00:00Z' },
    ]);
  }, 60_000);

  it('is not charged again while it stays as it was', async () => {
    expect(await september()).toEqual([]);
    expect((await consumption()).chargesTotal).toEqual({ amount: '412.37', currency: 'EUR' });
  }, 60_000);

  it('is charged the difference once when it becomes 420.00: cost 7.63, at 15 % 8.77', async () => {
    await reportLate('7.63');
    const operations = await september();
    expect((await consumption()).chargesTotal).toEqual({ amount: '420', currency: 'EUR' });
    expect(operations).toMatchObject([{ kind: 'create-charge', ticked: true }]);
    expect(operations[0]!.summary).toContain('addition: charge 8.77 EUR once');
    await apply(operations);
    const charges = await charged();
    expect(charges.map(({ unitCost, unitPrice }) => [unitCost, unitPrice])).toEqual([
      [412.37, 474.23],
      [7.63, 8.77],
    ]);
    expect(new Set(charges.map(({ contractID }) => contractID)).size).toBe(1);
    expect(await september()).toEqual([]);
  }, 90_000);

  it('is charged a second difference of the same amount as well', async () => {
    await reportLate('7.63');
    const operations = await september();
    expect(operations).toHaveLength(1);
    await apply(operations);
    expect((await charged()).map(({ unitPrice }) => unitPrice)).toEqual([474.23, 8.77, 8.77]);
  }, 90_000);
});
