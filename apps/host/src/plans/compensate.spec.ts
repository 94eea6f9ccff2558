import { describe, expect, it } from '@jest/globals';
import { monthPeriod, type AgreementLine, type ChangeLineOperation } from '@tallylink/billing-model';
import { compensate } from './compensate.js';

const price = { amount: '5.90', currency: 'EUR' };
const cost = { amount: '4.10', currency: 'EUR' };
const values = { unitPrice: price, unitCost: cost };

const line = (posted: boolean): AgreementLine => ({
  id: '9',
  agreementId: '1',
  customerId: '1',
  serviceId: '1',
  name: 'Endpoint Backup',
  window: { start: '2026-10-01', endExclusive: '2026-12-01' },
  steps: [
    { day: '2026-10-01', units: '25', ...values },
    { day: '2026-10-12', units: '28', ...values },
  ],
  periods: [
    { period: monthPeriod('2026-10'), posted },
    { period: monthPeriod('2026-11'), posted: false },
  ],
  usedDays: ['2026-10-12'],
  currency: 'EUR',
});

const applied: ChangeLineOperation = {
  kind: 'change-line',
  id: 'a',
  chain: 'line:9',
  targetCustomerId: '1',
  summary: '25 → 28',
  lineIds: [],
  ticked: true,
  agreementId: '1',
  agreementLineId: '9',
  serviceId: '1',
  effectiveDate: '2026-10-12',
  before: { units: '25', ...values },
  after: { units: '28', ...values },
};

describe('compensate', () => {
  it('takes 25 → 28 back on the next day, because the day itself is used', () => {
    const [undo] = compensate([applied], line(false));
    expect(undo).toMatchObject({
      effectiveDate: '2026-10-13',
      before: { units: '28' },
      after: { units: '25' },
    });
    expect(undo!.id).not.toBe(applied.id);
  });

  it('moves to the next open period where the month is posted', () => {
    const [undo] = compensate([applied], line(true));
    expect(undo).toMatchObject({
      effectiveDate: '2026-11-01',
      before: { units: '28' },
      after: { units: '25' },
    });
  });

  it('takes a change of cost alone back on the next day, though the target shows its day as free', () => {
    const costOnly: ChangeLineOperation = {
      ...applied,
      effectiveDate: '2026-10-01',
      before: { units: '25', unitPrice: price, unitCost: { amount: '3.90', currency: 'EUR' } },
      after: { units: '25', ...values },
    };
    const [undo] = compensate([costOnly], line(false));
    expect(undo).toMatchObject({
      effectiveDate: '2026-10-02',
      before: { units: '25' },
      after: { units: '25', unitCost: { amount: '3.90' } },
    });
  });
});
