import { describe, expect, it } from '@jest/globals';
import { CAPABILITIES, eur, line, MONTH, play, target } from '../cases/case-fixture.js';
import { buildReport } from './index.js';

const lines = [line({ units: '25, 28@12', chargesTotal: eur('110.45') })];
const { resolved, plan } = play({ lines, target: target({ units: '25', postedBefore: '2026-10-02' }) });
const [operation] = plan.operations;
const base = { month: MONTH, resolved, capabilities: CAPABILITIES, plan };

describe('report', () => {
  it('compares what the distributor billed with what the target bills', () => {
    const report = buildReport({
      ...base,
      target: target({ units: '25, 28@2026-11-01' }),
      operations: [{ id: operation!.id, state: 'verified' }],
    });
    expect(report.rows).toHaveLength(1);
    expect(report.rows[0]).toMatchObject({
      customerName: 'Harbour & Finch Ltd',
      distributorBilled: eur('110.45'),
      targetWillBill: eur('147.50'),
      targetBilled: null,
      margin: eur('37.05'),
      marginPercent: '25.1',
      leftover: eur('11.42'),
      lines: { linked: 1, excluded: 0, unlinked: 0 },
      operations: { verified: 1 },
    });
    expect(report.totals[0]).toMatchObject({
      currency: 'EUR',
      margin: eur('37.05'),
      operations: { verified: 1 },
    });
  });

  it('shows what the target did bill once it has posted', () => {
    const item = { customerId: 't1', amount: eur('147.50'), cost: null, invoiceNumber: '1001' };
    const report = buildReport({
      ...base,
      target: target({ units: '25' }),
      operations: [],
      billedItems: [
        { ...item, day: '2026-10-01' },
        { ...item, day: '2026-11-01' },
      ],
    });
    expect(report.rows[0]!.targetBilled).toEqual(eur('147.50'));
  });

  it('names what failed, and keeps customers that are not linked apart', () => {
    const report = buildReport({
      ...base,
      resolved: [{ ...resolved[0]!, state: 'unlinked', customerId: null, agreementLineId: null }],
      target: target({ units: '25' }),
      operations: [{ id: operation!.id, state: 'rejected', message: 'The period is posted.' }],
      plan: { operations: [], leftovers: [] },
    });
    expect(report.failed).toEqual([
      { id: operation!.id, state: 'rejected', message: 'The period is posted.' },
    ]);
    expect(report.rows[0]).toMatchObject({
      targetCustomerId: null,
      customerName: 'Harbour & Finch',
      targetWillBill: eur('0'),
      lines: { unlinked: 1 },
    });
  });
});
