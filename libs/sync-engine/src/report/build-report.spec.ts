import { describe, expect, it } from '@jest/globals';
import type { CreateChargeOperation } from '@tallylink/billing-model';
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

  it('measures what was billed by the same services as what will be', () => {
    const item = { customerId: 't1', cost: null, invoiceNumber: null, day: '2026-10-01' };
    const tied = target({ units: '25' });
    const report = buildReport({
      ...base,
      target: tied,
      operations: [],
      billedItems: [
        { ...item, amount: eur('147.50'), agreementLineId: tied.lines[0]!.id, chargeReference: null },
        { ...item, amount: eur('11.42'), agreementLineId: null, chargeReference: 'ours' },
        { ...item, amount: eur('80.00'), agreementLineId: 'of another contract', chargeReference: null },
        { ...item, amount: eur('30.00'), agreementLineId: null, chargeReference: null },
      ],
    });
    expect(report.rows[0]!.targetBilled).toEqual(eur('158.92'));
  });

  it('counts a charge with its units', () => {
    const charge: CreateChargeOperation = {
      kind: 'create-charge',
      id: 'charge',
      chain: 'charge',
      targetCustomerId: 't1',
      summary: 'Charge 2.5 units once.',
      lineIds: [],
      ticked: true,
      agreementId: 'a1',
      before: null,
      after: {
        name: 'Storage',
        reference: 'ours',
        day: '2026-10-31',
        units: '2.5',
        unitPrice: eur('5.90'),
        unitCost: null,
        agreementLineId: null,
      },
    };
    const report = buildReport({
      ...base,
      resolved: [],
      target: target({ units: '25' }),
      plan: { operations: [charge], leftovers: [] },
      operations: [{ id: 'charge', state: 'verified' }],
    });
    expect(report.rows[0]!.targetWillBill).toEqual(eur('14.75'));
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
