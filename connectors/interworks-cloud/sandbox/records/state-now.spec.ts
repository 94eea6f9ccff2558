import { describe, expect, it } from '@jest/globals';
import { SUITE, smallScenario } from '../testing/small-scenario.js';
import { testSandbox, type TestSandbox } from '../testing/test-world.js';
import { linesOfMonth } from '../testing/wire-invoices.js';

type Wire = Record<string, unknown>;

describe('a subscription on the wire', () => {
  const first = (sandbox: TestSandbox): Wire =>
    (sandbox.get('/api/subscriptions') as { data: Wire[] }).data[0]!;

  it('is what it is now: terms roll on, and the renewal moves updatedAt', () => {
    const sandbox = testSandbox(smallScenario([{}]));
    sandbox.setNow('2026-10-20T08:00:00Z');
    const october = first(sandbox);
    sandbox.setNow('2026-11-02T08:00:00Z');
    expect(october).toMatchObject({
      startDate: '2026-10-01T00:00:00+03:00',
      endDate: '2026-10-31T00:00:00+02:00',
      subscriptionAmount: 102.5,
    });
    expect(first(sandbox)).toMatchObject({
      startDate: '2026-11-01T00:00:00+02:00',
      endDate: '2026-11-30T00:00:00+02:00',
    });
    expect(String(october['updatedAt'])).toMatch(/^2026-10-01T05:/);
    sandbox.setSwitch('updatedAtOnRenewal', false);
    expect(String(first(sandbox)['updatedAt'])).toMatch(/^2026-08-01T0/);
  });

  it('renews in the billing run of the day, not at midnight', () => {
    const sandbox = testSandbox(smallScenario([{}]));
    sandbox.setNow('2026-11-01T00:30:00+02:00');
    expect(first(sandbox)).toMatchObject({ endDate: '2026-10-31T00:00:00+02:00' });
    expect(linesOfMonth(sandbox, '2026-11')).toEqual([]);
    sandbox.setNow('2026-11-01T06:00:00+02:00');
    expect(first(sandbox)).toMatchObject({ endDate: '2026-11-30T00:00:00+02:00' });
    expect(linesOfMonth(sandbox, '2026-11')).toHaveLength(1);
  });

  it('shows a change only after it was made', () => {
    const sandbox = testSandbox(
      smallScenario([{ events: [{ kind: 'units', day: '2026-10-12', units: '28' }] }]),
    );
    sandbox.setNow('2026-10-12T03:00:00Z');
    expect(first(sandbox)).toMatchObject({ quantity: 25 });
    expect(linesOfMonth(sandbox, '2026-10')).toHaveLength(1);
    sandbox.setNow('2026-10-12T08:00:00Z');
    expect(first(sandbox)).toMatchObject({
      quantity: 28,
      updatedAt: expect.stringMatching(/^2026-10-12T0[7-9]:/),
    });
    expect(linesOfMonth(sandbox, '2026-10')).toHaveLength(2);
  });

  it('does not exist before it was ordered', () => {
    const sandbox = testSandbox(smallScenario([{ activated: '2026-11-10' }]));
    expect((sandbox.get('/api/subscriptions') as { data: Wire[] }).data).toEqual([]);
    expect(sandbox.call('GET', '/api/subscriptions/c2b1d9a4-0f0e-4d55-8a77-3f2a9d7e4410').status).toBe(404);
  });

  it('has no plan when its term is paid at once, which three answers may mean', () => {
    const sandbox = testSandbox(smallScenario([{}]));
    const path = `/api/subscriptions/${String(first(sandbox)['id'])}/currentInstallmentplan`;
    expect(sandbox.call('GET', path)).toEqual({ status: 200, json: null });
    sandbox.setSwitch('emptyInstallmentPlan', 'empty');
    expect(sandbox.call('GET', path)).toEqual({ status: 200 });
    sandbox.setSwitch('emptyInstallmentPlan', 'not-found');
    expect(sandbox.call('GET', path).status).toBe(404);
  });
});

describe('an invoice over time', () => {
  const october = (sandbox: TestSandbox): Wire => {
    const { data } = sandbox.get('/api/invoices?$orderBy=createdAt') as { data: Wire[] };
    return data.find((one) => String(one['invoiceDate']).startsWith('2026-10-01'))!;
  };

  it('is paid when it is due, which moves updatedAt', () => {
    const sandbox = testSandbox(smallScenario([{}]));
    sandbox.setNow('2026-10-31T03:59:00Z');
    expect(october(sandbox)).toMatchObject({
      status: { type: 'Unpaid' },
      paidDate: null,
      unpaidAmount: 127.1,
    });
    sandbox.setNow('2026-10-31T04:00:00Z');
    expect(october(sandbox)).toMatchObject({
      status: { type: 'Paid' },
      paidDate: '2026-10-31T06:00:00+02:00',
      updatedAt: '2026-10-31T06:00:00+02:00',
      unpaidAmount: 0,
    });
  });

  it('is never paid once it is cancelled', () => {
    const cancelled = {
      kind: 'cancel-invoice',
      day: '2026-10-05',
      of: '2026-10-01',
      reissue: false,
    } as const;
    const sandbox = testSandbox(smallScenario([{ events: [cancelled] }]));
    expect(october(sandbox)).toMatchObject({
      status: { type: 'Canceled' },
      paidDate: null,
      updatedAt: expect.stringMatching(/^2026-10-05T/),
    });
  });
});

describe('accounts and products on the wire', () => {
  it('keep the customer’s own VAT number in a custom field', () => {
    const sandbox = testSandbox(smallScenario([{}]));
    expect(sandbox.get('/api/accounts/4233')).toMatchObject({
      customFields: null,
      billingAddress: { country: { code: 'GR', name: 'Greece' } },
    });
    const { customFields } = sandbox.get('/api/accounts/4233?include=customFields') as {
      customFields: { groupFields: Wire[] }[];
    };
    expect(customFields[0]!.groupFields[0]).toMatchObject({
      apiField: 'vatNumber',
      values: [{ id: '1', value: 'EL099999999' }],
    });
  });

  it('price products by currency and term, and list their plans', () => {
    const sandbox = testSandbox(
      smallScenario([{ productId: SUITE, termMonths: 12, instalmentMonths: 1, unitPrice: '10.40' }]),
    );
    expect(sandbox.get(`/api/products/${SUITE}/pricing`)).toMatchObject({
      prices: [{ currency: 'EUR', units: [{ name: 'Annually', sellPrice: 124.8 }] }],
    });
    expect(sandbox.get(`/api/products/${SUITE}/billingfrequencyoptions`)).toMatchObject({
      data: [{ installments: 12, installmentsFrequency: 1 }],
    });
    expect(sandbox.get(`/api/products/${SUITE}`)).toMatchObject({
      type: 'Primary',
      chargeType: 'Prepaid',
      code: 'OSS-STD:0001',
    });
  });
});
