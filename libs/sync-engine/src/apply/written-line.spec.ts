import { describe, expect, it } from '@jest/globals';
import { monthPeriod, type AgreementLine, type ChangeLineOperation } from '@tallylink/billing-model';
import { writtenLine } from './written-line.js';

const values = {
  unitPrice: { amount: '5.90', currency: 'EUR' },
  unitCost: { amount: '4.10', currency: 'EUR' },
};
const dearer = { unitPrice: values.unitPrice, unitCost: { amount: '4.30', currency: 'EUR' } };

const line: AgreementLine = {
  id: '9',
  agreementId: '1',
  customerId: '1',
  serviceId: '1',
  name: 'Endpoint Backup',
  window: monthPeriod('2026-10'),
  steps: [
    { day: '2026-10-01', units: '25', ...values },
    { day: '2026-10-20', units: '26', ...values },
  ],
  periods: [{ period: monthPeriod('2026-10'), posted: false }],
  usedDays: ['2026-10-20'],
  currency: 'EUR',
};

const change = (day: string, units: readonly [string, string], after = values): ChangeLineOperation => ({
  kind: 'change-line',
  id: day,
  chain: 'line:9',
  targetCustomerId: '1',
  summary: '',
  lineIds: [],
  ticked: true,
  agreementId: '1',
  agreementLineId: '9',
  serviceId: '1',
  effectiveDate: day,
  before: { units: units[0], ...values },
  after: { units: units[1], ...after },
});

describe('writtenLine', () => {
  it('shifts every later step by the difference and uses the day', () => {
    const written = writtenLine(line, [change('2026-10-12', ['25', '28'])]);
    expect(written.steps.map(({ day, units }) => `${units}@${day}`)).toEqual([
      '25@2026-10-01',
      '28@2026-10-12',
      '29@2026-10-20',
    ]);
    expect(written.usedDays).toEqual(['2026-10-12', '2026-10-20']);
  });

  it('takes the writes in date order, whatever order they come in', () => {
    const writes = [change('2026-10-25', ['29', '30'], dearer), change('2026-10-12', ['25', '28'])];
    const written = writtenLine(line, writes);
    expect(written).toEqual(writtenLine(line, [...writes].reverse()));
    expect(written.steps.at(-1)).toEqual({ day: '2026-10-25', units: '30', ...dearer });
  });

  it('gives a line that was only just made its first units', () => {
    const { before: _, agreementLineId: __, ...rest } = change('2026-10-05', ['0', '4']);
    const written = writtenLine({ ...line, steps: [], usedDays: [] }, [
      { ...rest, kind: 'add-line', before: null },
    ]);
    expect(written.steps).toEqual([{ day: '2026-10-05', units: '4', ...values }]);
    expect(written.usedDays).toEqual([]);
  });

  it('leaves a line alone that nothing was written to', () => {
    expect(writtenLine(line, [])).toBe(line);
  });
});
