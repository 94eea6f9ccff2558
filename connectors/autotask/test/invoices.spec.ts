import { afterEach, describe, expect, it } from '@jest/globals';
import { money, sumMoney, type Operation } from '@tallylink/billing-model';
import type { BilledItem } from '@tallylink/connector-sdk';
import type { RunningSandbox } from '@tallylink/connector-testing';
import { AutotaskConnector } from '../src/autotask.connector.js';
import { base, startOneContract } from './one-contract.js';

const connector = new AutotaskConnector();
let sandbox: RunningSandbox;
afterEach(() => sandbox.close());

const posted = { ...base, postedThrough: '2026-09-30' };
const lines = [
  { ...posted, id: 801, units: 25, changes: [{ day: '2026-10-12', unitChange: 3 }] },
  { ...posted, id: 802, units: 10, changes: [{ day: '2026-10-21', unitChange: -3 }] },
];

describe('readInvoices', () => {
  it('reads what was posted and invoiced, to the cent, with our id on a charge', async () => {
    const started = await startOneContract(lines);
    sandbox = started.sandbox;
    const { control, context } = started;
    const charge: Operation = {
      id: 'op',
      chain: 'c',
      kind: 'create-charge',
      targetCustomerId: '501',
      summary: 's',
      lineIds: [],
      ticked: true,
      agreementId: '601',
      before: null,
      after: {
        name: 'Usage',
        reference: 'tl-1',
        day: '2026-10-31',
        units: '2.5',
        unitPrice: money('5.90', 'EUR'),
        unitCost: money('4.10', 'EUR'),
        agreementLineId: null,
      },
    };
    expect(await connector.apply(charge, context)).toMatchObject({ outcome: 'applied' });
    await control.control('approve-and-post', { through: '2026-10-31' });
    await control.control('invoice', { companyID: 501 });
    const items: BilledItem[] = [];
    for await (const page of connector.readInvoices(
      { period: { start: '2026-10-01', endExclusive: '2026-11-01' } },
      context,
    ))
      items.push(...page.records);
    const total = (id: string | null) =>
      sumMoney(
        items.filter((item) => item.agreementLineId === id).map((item) => item.amount),
        'EUR',
      ).amount;
    // 25 × 5.90 + 5.90 × 3 × 20/31 = 147.50 + 11.42; 10 × 5.90 − 5.90 × 3 × 11/31 = 59.00 − 6.28; 2.5 × 5.90.
    expect([total('801'), total('802'), total(null)]).toEqual(['158.92', '52.72', '14.75']);
    expect(items.find((item) => item.chargeReference === 'tl-1')?.units).toBe('2.5');
    expect(new Set(items.map((item) => item.invoiceNumber)).size).toBe(1);
    expect(items.every((item) => item.invoiceNumber !== null)).toBe(true);
    expect(context.http.counts.invoices).toBe(4);
  });
});
