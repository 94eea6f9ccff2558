import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Operation } from '@tallylink/billing-model';
import { newLineId } from '@tallylink/sync-engine';
import { TenantTransaction } from '../database/index.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import { OperationsRepository } from './operations/operations.repository.js';
import { PlanStore } from './plan-store.js';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const state = (units: string) => ({ units, unitPrice: eur('5.90'), unitCost: eur('4.10') });

/** A write of one service in the chain of an extended contract. */
function write(kind: 'add-line' | 'change-line', serviceId: string, agreementLineId: string): Operation {
  const base = {
    id: randomUUID(),
    chain: 'extend:7001',
    targetCustomerId: '1',
    summary: serviceId,
    lineIds: [],
    ticked: true,
    agreementId: '7001',
    serviceId,
    after: state('5'),
  };
  return kind === 'add-line'
    ? { ...base, kind, before: null, effectiveDate: '2026-10-12' }
    : { ...base, kind, before: state('4'), effectiveDate: '2026-10-20', agreementLineId };
}

it('a service that was added gives its id to its own later changes, not to others of the same chain', async () => {
  const added = write('add-line', '301', '');
  const own = write('change-line', '301', newLineId('7001', '301'));
  const other = write('change-line', '302', '9002');
  const { id: runId } = await host.call<{ id: string }>(
    'POST',
    `application-links/${host.demo.applicationLinkId}/runs`,
    { month: '2026-10' },
  );
  const rows = host.app.get(OperationsRepository);
  const lines = await host.app.get(TenantTransaction).within(host.demo.tenantId, async () => {
    const view = { customerName: null, serviceName: null, monthlyEffect: null, monthEffect: null };
    await host.app.get(PlanStore).insert(runId, [added, own, other], 'plan', () => view);
    const sending = await rows.move(await rows.get(runId, added.id), 'intentCommitted', 'Sending.');
    const applied = await rows.move(sending, 'accepted', 'Sent.', { reference: '9100' });
    await rows.move(applied, 'verified', 'There.');
    return [await rows.get(runId, own.id), await rows.get(runId, other.id)].map(({ data }) => data);
  });
  expect(lines).toMatchObject([{ agreementLineId: '9100' }, { agreementLineId: '9002' }]);
}, 60_000);
