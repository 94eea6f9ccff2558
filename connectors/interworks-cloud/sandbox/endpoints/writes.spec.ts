import { describe, expect, it } from '@jest/globals';
import { interworksSandbox } from '../index.js';
import { FOREIGN_NUMBER_FIELD } from '../records/custom-fields.js';
import { smallScenario } from '../testing/small-scenario.js';
import { testSandbox, type TestSandbox } from '../testing/test-world.js';
import { invoicesOf, linesOfMonth } from '../testing/wire-invoices.js';

const ID = 'c2b1d9a4-0f0e-4d55-8a77-3f2a9d7e4410';
const onTheTwelfth = (): TestSandbox => {
  const sandbox = testSandbox(smallScenario([{}]));
  sandbox.setNow('2026-10-12T11:00:00Z');
  return sandbox;
};

describe('writes', () => {
  it('change the quantity now, and the invoice of it is there at once', () => {
    const sandbox = onTheTwelfth();
    const reply = sandbox.call('POST', `/api/subscriptions/${ID}/quantity`, { quantity: 28 });
    expect(reply).toMatchObject({
      status: 200,
      committed: true,
      json: {
        previousSubscriptionQuantity: 25,
        nextSubscriptionQuantity: 28,
        effectiveDate: '2026-10-12T00:00:00+03:00',
      },
    });
    const { requestId } = reply.json as { requestId: string };
    expect(sandbox.get(`/api/subscriptions/${ID}/quantityrequest/${requestId}`)).toEqual(reply.json);
    sandbox.setNow('2026-10-12T11:00:10Z');
    expect(sandbox.get(`/api/subscriptions/${ID}`)).toMatchObject({ quantity: 28 });
    expect(linesOfMonth(sandbox, '2026-10')[1]).toMatchObject({ units: 3, total: 7.95 });
    expect((sandbox.get('/api/orders') as { paging: unknown }).paging).toMatchObject({ totalRecords: 2 });
  });

  it('cancel at once with a credit, once only', () => {
    const sandbox = onTheTwelfth();
    expect(sandbox.call('POST', `/api/subscriptions/${ID}/cancel`)).toEqual({ status: 200, committed: true });
    expect(sandbox.call('POST', `/api/subscriptions/${ID}/cancel`)).toMatchObject({ status: 400 });
    sandbox.setNow('2026-11-02T08:00:00Z');
    // 4.10 × 20/31 = 2.65; × 25 = 66.25
    expect(linesOfMonth(sandbox, '2026-10').map((line) => line.total)).toEqual([102.5, -66.25]);
  });

  it.each([
    [{ quantity: 25 }],
    [{ quantity: 2.5 }],
    [{ quantity: '28' }],
    [{}],
    [{ quantity: 28, effectiveDate: '2026-11-01' }],
  ])('refuse %j and change nothing', (body) => {
    const sandbox = onTheTwelfth();
    const reply = sandbox.call('POST', `/api/subscriptions/${ID}/quantity`, body);
    expect(reply.status).toBe(400);
    expect(reply.committed).toBeUndefined();
    expect(sandbox.get(`/api/subscriptions/${ID}`)).toMatchObject({ quantity: 25 });
  });

  it('are refused to the plan that reads only', () => {
    const sandbox = onTheTwelfth();
    sandbox.setSwitch('writes', 'refused');
    expect(sandbox.call('POST', `/api/subscriptions/${ID}/cancel`).status).toBe(403);
  });

  it('keep a foreign number on an invoice in the operator’s edition', () => {
    const sandbox = onTheTwelfth();
    const { data } = sandbox.get('/api/invoices') as { data: { id: string }[] };
    const path = `/api/invoices/${data[0]!.id}/customfields`;
    const body = [{ id: FOREIGN_NUMBER_FIELD.id, value: 'PSA-77' }];
    expect(sandbox.call('PUT', path, body).status).toBe(403);
    sandbox.setSwitch('edition', 'bss');
    expect(sandbox.call('PUT', path, body)).toMatchObject({ status: 200, committed: true });
    expect(sandbox.call('PUT', path, [{ id: 99, value: 'x' }])).toMatchObject({
      status: 403,
      json: { code: 'CustomFieldReadOnlyError' },
    });
    const read = sandbox.get(`/api/invoices/${data[0]!.id}?include=customFields`);
    expect(JSON.stringify(read['customFields'])).toContain('PSA-77');
  });

  it('take a later day in the operator’s edition, and the units move then', () => {
    const sandbox = onTheTwelfth();
    sandbox.setSwitch('edition', 'bss');
    const body = { quantity: 28, effectiveDate: '2026-10-20T00:00:00+03:00' };
    const { json } = sandbox.call('POST', `/api/subscriptions/${ID}/quantity`, body);
    expect(json).toMatchObject({
      effectiveDate: body.effectiveDate,
      status: 1,
      nextSubscriptionQuantity: 28,
    });
    expect(sandbox.get(`/api/subscriptions/${ID}`)).toMatchObject({ quantity: 25 });
    sandbox.setNow('2026-10-20T12:00:00Z');
    expect(sandbox.get(`/api/subscriptions/${ID}`)).toMatchObject({ quantity: 28 });
    expect(linesOfMonth(sandbox, '2026-10')[1]).toMatchObject({ units: 3, days: '2026-10-20..2026-10-31' });
  });

  it('by button cancel the newest invoice and issue it again', () => {
    const sandbox = onTheTwelfth();
    const before = linesOfMonth(sandbox, '2026-10');
    const { 'cancel-invoice': cancel } = interworksSandbox.controls!;
    expect(cancel!({ invoiceId: '', reissue: true }, sandbox.world)).toMatchObject({
      committed: true,
      json: { status: { type: 'Canceled' }, updatedAt: '2026-10-12T14:00:00+03:00' },
    });
    sandbox.setNow('2026-10-12T12:00:00Z');
    expect(linesOfMonth(sandbox, '2026-10')).toEqual(before);
    expect(invoicesOf(sandbox).map((one) => one.status.type)).toContain('Canceled');
    expect(cancel!({ invoiceId: 'none' }, sandbox.world)).toMatchObject({ status: 400 });
  });

  it('by button write a line by hand, visible at once', () => {
    const sandbox = onTheTwelfth();
    const { 'add-manual-line': add } = interworksSandbox.controls!;
    expect(add!({ unitPrice: '8.00', customerId: 4234 }, sandbox.world)).toMatchObject({
      status: 200,
      committed: true,
    });
    expect(add!({ unitPrice: 'much' }, sandbox.world)).toMatchObject({ status: 400 });
    const last = invoicesOf(sandbox).at(-1)!;
    expect(last.items).toMatchObject([{ total: 8, product: null, subscriptions: [] }]);
  });

  it('report consumption of earlier days late, on an invoice of its own', () => {
    const sandbox = onTheTwelfth();
    const { 'charge-usage': charge } = interworksSandbox.controls!;
    const usage = { subscriptionId: ID, from: '2026-09-01', through: '2026-09-30', amount: '7.63' };
    const before = invoicesOf(sandbox).length;
    expect(charge!(usage, sandbox.world)).toMatchObject({ status: 200, committed: true });
    const late = invoicesOf(sandbox).slice(before);
    const lines = late.flatMap(({ items }) => items.map(({ total, startDate }) => [total, startDate]));
    expect(lines).toEqual([[7.63, '2026-09-01T00:00:00+03:00']]);
    expect(charge!({ ...usage, from: 'then' }, sandbox.world)).toMatchObject({ status: 400 });
    expect(charge!({ ...usage, amount: 'much' }, sandbox.world)).toMatchObject({ status: 400 });
  });

  it('by button do the same, and say what was not done', () => {
    const sandbox = onTheTwelfth();
    const { 'change-quantity': change } = interworksSandbox.controls!;
    expect(change!({ subscriptionId: '', change: 3 }, sandbox.world)).toMatchObject({
      status: 200,
      committed: true,
      json: { quantity: 28 },
    });
    expect(change!({ subscriptionId: 'none' }, sandbox.world)).toMatchObject({ status: 400 });
    expect(change!({ change: -40 }, sandbox.world)).toMatchObject({ status: 400 });
  });
});
