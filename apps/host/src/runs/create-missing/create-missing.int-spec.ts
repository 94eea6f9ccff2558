import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OperationListReply, OperationReply } from '../../plans/index.js';
import type { ReportReply } from '../../reports/index.js';
import type { LineReply, LinesPageReply } from '../../run-store/lines.dto.js';
import type { RunReply } from '../../run-store/runs.dto.js';
import { runIn } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';
import type { CreateMissingPreviewReply, CreateMissingReply } from './create-missing.dto.js';

const LOOKS = 200;
const PAUSE_MS = 100;
let host: TestHost;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  const route = `application-links/${host.demo.applicationLinkId}/runs`;
  runId = (await host.call<RunReply>('POST', route, { month: '2026-10' })).id;
  await runIn(host, runId, ['open']);
}, 60_000);
afterAll(() => host.close(), 30_000);

const rows = async (): Promise<LineReply[]> =>
  (await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`)).items;

/** Follows operations as a client does, a bounded number of looks. */
async function ended(ids: readonly string[]): Promise<OperationReply[]> {
  for (let look = 0; look < LOOKS; look += 1) {
    const { items } = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
    const found = ids.map((id) => items.find((one) => one.id === id)!);
    const { progress } = await host.call<RunReply>('GET', `runs/${runId}`);
    if (progress.stage === 'ready' && found.every(({ state }) => state !== 'pending')) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  const { items } = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
  throw new Error(`Not in time: ${items.map((one) => `${one.kind} ${one.state} ${one.message}`).join('; ')}`);
}

/** A customer that the target lacks in every sense, by what the run itself says. */
async function newCustomer(): Promise<LineReply> {
  const found = (await rows()).find(
    ({ links, kind, state }) =>
      !links.customer.linked && !links.customer.suggestion && kind === 'recurring' && state !== 'excluded',
  );
  if (!found) throw new Error('No line of the demo lacks its customer.');
  return found;
}

const all = (lineId: string) => ({
  items: [
    { kind: 'contract', lineId },
    { kind: 'customer', lineId },
    { kind: 'service', lineId, name: 'Made for one line', unitPrice: { amount: '9.00', currency: 'EUR' } },
  ],
});

const fault = (path: string): Promise<Response> =>
  fetch(`${host.sandboxes.autotask}/_sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      match: { method: 'POST', path, body: 'billToAddressToUse' },
      kind: 'status',
      status: 500,
      body: { errors: ['The owner of the record is not active.'] },
      times: 1,
    }),
  });

describe('creating customer, contract and service of one line in one request', () => {
  it('shows all of it, the contract for the new customer, and what looks alike', async () => {
    const { id } = (await rows()).find(({ customer }) => customer.name === 'Pinecrest Logistics')!;
    const preview = await host.call<CreateMissingPreviewReply>(
      'POST',
      `runs/${runId}/create-missing/preview`,
      all(id),
    );
    const [contract, customer] = preview.items;
    expect(preview.items.map(({ problems }) => problems)).toEqual([[], [], []]);
    expect(contract!.requests[0]).toMatchObject({ body: { companyID: 'the new customer' } });
    expect(customer!.lookAlikes.join()).toContain('Pinecrest Logistics, an inactive prospect, has this name');
  }, 30_000);

  it('does not create a contract whose customer was refused, and keeps the reason', async () => {
    const { id } = await newCustomer();
    await fault('Companies');
    const asked = await host.call<CreateMissingReply>('POST', `runs/${runId}/create-missing`, all(id));
    expect(asked.operations.map(({ kind }) => kind).sort()).toEqual([
      'create-agreement',
      'create-customer',
      'create-service',
    ]);
    const made = await ended(asked.operations.map((one) => one.id));
    const of = (kind: string): OperationReply => made.find((one) => one.kind === kind)!;
    expect(of('create-customer')).toMatchObject({ state: 'rejected', canRetry: true });
    expect(of('create-customer').message).toContain('The owner of the record is not active.');
    expect(of('create-agreement').state).toBe('blocked');
    expect(of('create-service').state).toBe('verified');

    const report = await host.call<ReportReply>('GET', `runs/${runId}/report`);
    const listed = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
    expect(report.operations.some(({ state }) => state === 'rejected')).toBe(true);
    expect(report.failedOperations).toEqual([]);
    expect(report.operationCounts).toEqual(listed.counts);
    expect(listed.counts).toMatchObject({ stopped: 0, verified: 0 });
  }, 60_000);

  it('creates in the order of need when it is asked for again, and links the line', async () => {
    const { id } = await newCustomer();
    const body = { items: all(id).items.slice(0, 2) };
    const asked = await host.call<CreateMissingReply>('POST', `runs/${runId}/create-missing`, body);
    const made = await ended(asked.operations.map((one) => one.id));
    expect(made.map(({ state }) => state)).toEqual(['verified', 'verified']);
    expect(made.every(({ retryOf }) => retryOf !== null)).toBe(true);
    const customer = made.find((one) => one.kind === 'create-customer')!;
    const contract = made.find((one) => one.kind === 'create-agreement')!;
    expect(contract.targetCustomerId).toBe(customer.reference);
    const line = (await rows()).find((one) => one.id === id)!;
    expect(line.links.customer).toMatchObject({ linked: true, targetId: customer.reference });
    expect(line.links.contract).toMatchObject({ linked: true, targetId: contract.reference });
    expect(line.links.service.linked).toBe(true);
  }, 60_000);

  it('tries a refused one again by its own route', async () => {
    const { id } = await newCustomer();
    await fault('Companies');
    const body = { items: [{ kind: 'customer', lineId: id, name: 'A second try of ours' }] };
    const asked = await host.call<CreateMissingReply>('POST', `runs/${runId}/create-missing`, body);
    const [refused] = await ended([asked.operations[0]!.id]);
    expect(refused!.state).toBe('rejected');
    const again = await host.call<OperationReply>('POST', `runs/${runId}/operations/${refused!.id}/retry`);
    expect(again).toMatchObject({ retryOf: refused!.id });
    const [made] = await ended([again.id]);
    expect(made!.state).toBe('verified');
    expect((await rows()).find((one) => one.id === id)!.links.customer.targetId).toBe(made!.reference);
  }, 60_000);
});

describe('two people who name one customer at the same moment', () => {
  it('come to one thing of the target, which is linked', async () => {
    const { id: lineId } = await newCustomer();
    const made = await Promise.all(
      ['Named by one', 'Named by another', 'Named by a third'].map((name) =>
        host.call<CreateMissingReply>('POST', `runs/${runId}/create-missing`, {
          items: [{ kind: 'customer', lineId, name }],
        }),
      ),
    );
    const operations = await ended(made.flatMap(({ operations: [one] }) => (one ? [one.id] : [])));
    expect(new Set(operations.map(({ reference }) => reference)).size).toBe(1);
    const after = (await rows()).find(({ id }) => id === lineId)!;
    expect(after.links.customer.linked).toBe(true);
  });
});
