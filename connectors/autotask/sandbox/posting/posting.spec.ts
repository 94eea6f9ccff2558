import { afterEach, describe, expect, it } from '@jest/globals';
import { COMPANY, CONTRACT, LINE, YEARLY_SERVICE, type SmallScenario } from '../testing/small-scenario.js';
import { closeAll, startSmall } from '../testing/start-small.js';

afterEach(closeAll);

const POSTED_SEPTEMBER = { postedThrough: '2026-09-30' };

/** Adjusts, posts through October and gives October's amounts in the order of their days. */
async function october(
  changes: SmallScenario,
  ...adjustments: readonly Record<string, unknown>[]
): Promise<unknown[]> {
  const { adjust, control, query } = await startSmall({
    ...changes,
    line: { ...POSTED_SEPTEMBER, ...changes.line },
  });
  for (const fields of adjustments) {
    const reply = await adjust({ contractServiceID: LINE, ...fields });
    if (reply.status !== 200) throw new Error(reply.text);
  }
  await control.control('approve-and-post', { through: '2026-10-31' });
  const items = await query('BillingItems', { op: 'gte', field: 'itemDate', value: '2026-10-01' });
  return items.map((item) => item.extendedPrice);
}

const day = (date: string, unitChange: number, more = {}) => ({
  effectiveDate: `${date}T00:00:00`,
  unitChange,
  ...more,
});

describe('what a period bills', () => {
  it('case 2: 25 × 5.90 and three more from the 12th: 147.50 + 11.42 = 158.92', async () => {
    expect(await october({}, day('2026-10-12', 3))).toEqual([147.5, 11.42]);
  });

  it('case 2 in November: 28 × 5.90 = 165.20', async () => {
    const { adjust, control, query } = await startSmall({ line: { postedThrough: '2026-10-31' } });
    await adjust({ contractServiceID: LINE, ...day('2026-11-01', 3) });
    await control.control('approve-and-post', { through: '2026-11-30' });
    const items = await query('BillingItems', { op: 'gte', field: 'itemDate', value: '2026-11-01' });
    expect(items.map((item) => item.extendedPrice)).toEqual([165.2]);
  });

  it('case 3: 10, three fewer from the 21st: 59.00 − 6.28 = 52.72', async () => {
    expect(await october({ line: { units: 10 } }, day('2026-10-21', -3))).toEqual([59, -6.28]);
  });

  it('case 16c: units 28 and price 6.10 on the 12th: 15.03', async () => {
    expect(await october({}, day('2026-10-12', 3, { adjustedUnitPrice: 6.1 }))).toEqual([147.5, 15.03]);
  });

  it('case 39: −3 on the 5th and +5 on the 12th: 147.50 − 15.42 + 19.03 = 151.11', async () => {
    expect(await october({}, day('2026-10-05', -3), day('2026-10-12', 5))).toEqual([147.5, -15.42, 19.03]);
  });

  it('500 more from the 12th: 1,903.23', async () => {
    expect(await october({}, day('2026-10-12', 500))).toEqual([147.5, 1903.23]);
  });

  it('62.04 a year, one more for 183 of 365 days: 31.1050, posted as 31.11', async () => {
    // 183 days before 2027-01-01 is 2 July 2026.
    const { adjust, control, query } = await startSmall({
      agreement: { periodMonths: 12 },
      line: { serviceId: YEARLY_SERVICE, units: 1, unitPrice: '62.04' },
    });
    await adjust({ contractServiceID: LINE, ...day('2026-07-02', 1) });
    await control.control('approve-and-post', { through: '2026-10-31' });
    const items = await query('BillingItems', { op: 'exist', field: 'id' });
    expect(items.map((item) => item.extendedPrice)).toEqual([62.04, 31.11]);
  });

  it('500 units at a cost of 45.22936, kept as 45.2294: 22,614.70', async () => {
    const { adjust, query } = await startSmall();
    await adjust({ contractServiceID: LINE, ...day('2026-10-01', 475, { adjustedUnitCost: 45.22936 }) });
    const rows = await query('ContractServiceUnits', { op: 'eq', field: 'startDate', value: '2026-10-01' });
    expect(rows.map((row) => row.cost)).toEqual([22614.7]);
  });

  it('a change on the first day is part of the period’s item', async () => {
    expect(await october({}, day('2026-10-01', 3))).toEqual([165.2]);
  });

  it('case 13c: a service added on the 12th is only a change until the next period: 38.06', async () => {
    // 10 × 5.90 × 20/31 = 38.0645
    expect(await october({ line: { from: '2026-10-12', units: 10, postedThrough: '2026-09-30' } })).toEqual([
      38.06,
    ]);
  });

  it('an inactive contract goes on billing', async () => {
    expect(await october({ agreement: { active: false } })).toEqual([147.5]);
  });

  it('a change dated into a posted period is posted later as a line of its own', async () => {
    const { adjust, control, query } = await startSmall({ line: { postedThrough: '2026-10-31' } });
    await adjust({ contractServiceID: LINE, ...day('2026-10-12', 3) });
    await control.control('approve-and-post', { through: '2026-10-31' });
    const items = await query('BillingItems', { op: 'eq', field: 'itemDate', value: '2026-10-12' });
    expect(items).toEqual([
      expect.objectContaining({ extendedPrice: 11.42, billingItemType: 8, quantity: 3 }),
    ]);
  });

  it('posts nothing twice and stamps the rows', async () => {
    const { control, query } = await startSmall();
    const first = await control.control('approve-and-post', { through: '2026-10-31' });
    const second = await control.control('approve-and-post', { through: '2026-10-31' });
    expect([first.items, second.items]).toEqual([10, 0]);
    const open = await query('ContractServiceUnits', { op: 'notExist', field: 'approveAndPostDate' });
    expect(open.map((row) => row.startDate)).toEqual(['2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z']);
  });
});

describe('contract charges and invoices', () => {
  it('a charge is posted once, and then it is final', async () => {
    const { call, control, query } = await startSmall({ line: POSTED_SEPTEMBER });
    const charge = {
      name: 'Usage',
      datePurchased: '2026-09-30T00:00:00',
      chargeType: 1,
      unitQuantity: 1,
      unitPrice: 474.23,
      unitCost: 412.37,
      billingCodeID: 29683281,
    };
    const { itemId } = (await call('POST', `Contracts/${CONTRACT}/Charges`, charge)).json;
    await control.control('approve-and-post', { through: '2026-09-30' });
    const items = await query('BillingItems', { op: 'eq', field: 'contractChargeID', value: itemId });
    expect(items).toEqual([
      expect.objectContaining({ extendedPrice: 474.23, ourCost: 412.37, billingItemType: 14 }),
    ]);
    expect((await call('PATCH', `Contracts/${CONTRACT}/Charges`, { id: itemId, unitPrice: 1 })).status).toBe(
      500,
    );
    expect((await call('DELETE', `Contracts/${CONTRACT}/Charges/${String(itemId)}`)).status).toBe(500);
  });

  it('an invoice takes what is posted and not invoiced', async () => {
    const { control, query } = await startSmall({ line: { from: '2026-10-01' } });
    await control.control('approve-and-post', { through: '2026-10-31' });
    const { invoice } = await control.control<{ invoice: { id: number } }>('invoice', { companyID: COMPANY });
    expect(invoice).toMatchObject({ companyID: COMPANY, invoiceTotal: 147.5 });
    const items = await query('BillingItems', { op: 'eq', field: 'invoiceID', value: invoice.id });
    expect(items.map((item) => item.totalAmount)).toEqual([147.5]);
    await expect(control.control('invoice', { companyID: COMPANY })).rejects.toThrow(
      'Nothing is posted and not invoiced',
    );
  });
});
