import { describe, expect, it } from '@jest/globals';
import type { Agreement, LineState } from '@tallylink/billing-model';
import type { ContractServiceRecord, UnitsRecord } from '../wire.js';
import { toAgreementLine } from './agreement-line.js';

const window = { start: '2026-10-01', endExclusive: '2026-11-01' };

const agreement = (start = '2026-01-01', months = 1): Agreement => ({
  id: '3001',
  customerId: '501',
  name: 'Cloud',
  reference: null,
  recurring: true,
  active: true,
  period: { start, endExclusive: '2027-01-01' },
  billingPeriodMonths: months,
});

const contractService = (unitPrice: number | null, unitCost: number | null): ContractServiceRecord => ({
  id: 8801,
  contractID: 3001,
  serviceID: 71,
  unitPrice,
  unitCost,
  internalDescription: null,
});

let nextId = 1;
const row = (
  startDate: string,
  endDate: string,
  units: number,
  price: number | null,
  cost: number | null,
  posted = false,
): UnitsRecord => ({
  id: (nextId += 1),
  contractID: 3001,
  contractServiceID: 8801,
  serviceID: 71,
  startDate: `${startDate}T00:00:00`,
  endDate: `${endDate}T00:00:00.000Z`,
  units,
  price,
  cost,
  approveAndPostDate: posted ? '2026-10-02T09:00:00' : null,
});

interface Of {
  readonly service?: ContractServiceRecord;
  readonly agreement?: Agreement;
  readonly sent?: readonly LineState[];
}

const read = (rows: UnitsRecord[], of: Of = {}) =>
  toAgreementLine({
    ...(of.sent ? { sent: of.sent } : {}),
    contractService: of.service ?? contractService(5.9, 4.1),
    rows,
    agreement: of.agreement ?? agreement(),
    serviceName: 'Mail',
    currency: 'EUR',
    window,
  });

const short = (result: ReturnType<typeof read>) =>
  result.line.steps.map((step) => [
    step.day,
    step.units,
    step.unitPrice?.amount ?? null,
    step.unitCost?.amount ?? null,
  ]);

describe('toAgreementLine', () => {
  it('divides the amounts of a whole period by its units', () => {
    // 25 × 5.90 = 147.50 and 25 × 4.10 = 102.50
    const result = read([row('2026-10-01', '2026-10-31', 25, 147.5, 102.5)], {
      service: contractService(null, null),
    });
    expect(short(result)).toEqual([['2026-10-01', '25', '5.9', '4.1']]);
    expect(result.line.usedDays).toEqual([]);
    expect(result.line.periods).toEqual([{ period: window, posted: false }]);
  });

  it('keeps four decimals: 115.40 for 28 is 4.1214', () => {
    const result = read([row('2026-10-01', '2026-10-31', 28, 165.2, 115.4)]);
    expect(short(result)).toEqual([['2026-10-01', '28', '5.9', '4.1214']]);
  });

  it('never computes a value from a split row: its amount only confirms what the contract service states', () => {
    // Prorated: 25 × 5.90 × 11/31 = 52.3387, 28 × 5.90 × 20/31 = 106.5806; costs in full: 102.50 and 114.80.
    const rows = [
      row('2026-10-01', '2026-10-11', 25, 52.3387, 102.5),
      row('2026-10-12', '2026-10-31', 28, 106.5806, 114.8),
    ];
    const result = read(rows);
    expect(short(result)).toEqual([
      ['2026-10-01', '25', '5.9', '4.1'],
      ['2026-10-12', '28', '5.9', '4.1'],
    ]);
    expect(result.line.usedDays).toEqual(['2026-10-12']);
    expect(result.settled).toBe(true);
  });

  it('says that neighbours are needed when nothing confirms a split row, and takes their values when they are there', () => {
    const split = [
      row('2026-10-01', '2026-10-11', 25, 147.5, 102.5),
      row('2026-10-12', '2026-10-31', 25, 147.5, 107.5),
    ];
    const alone = read(split, { service: contractService(5.9, 4.3) });
    expect(alone.settled).toBe(false);
    expect(short(alone)[0]).toEqual(['2026-10-01', '25', '5.9', null]);
    const september = row('2026-09-01', '2026-09-30', 25, 147.5, 102.5);
    const both = read([september, ...split], { service: contractService(5.9, 4.3) });
    expect(both.settled).toBe(true);
    expect(short(both)).toEqual([
      ['2026-09-01', '25', '5.9', '4.1'],
      ['2026-10-12', '25', '5.9', '4.3'],
    ]);
  });

  it('takes the row with the latest start where two hold a day', () => {
    const rows = [
      row('2026-10-01', '2026-10-12', 25, 147.5, 102.5),
      row('2026-10-12', '2026-10-31', 28, 165.2, 114.8),
    ];
    expect(read(rows.reverse()).line.steps.map((step) => [step.day, step.units])).toEqual([
      ['2026-10-01', '25'],
      ['2026-10-12', '28'],
    ]);
  });

  it('has 0 units after the last row, and none before the first', () => {
    const result = read([row('2026-10-05', '2026-10-20', 4, 12.18, null)], {
      service: contractService(5.9, null),
    });
    expect(result.line.steps.map((step) => [step.day, step.units])).toEqual([
      ['2026-10-05', '4'],
      ['2026-10-21', '0'],
    ]);
    expect(result.line.usedDays).toEqual(['2026-10-05']);
  });

  it('has no change on the first day of a contract, nor on the day after its last', () => {
    const short = { ...agreement('2026-10-01'), period: { start: '2026-10-01', endExclusive: '2026-10-21' } };
    const wide = { start: '2026-09-30', endExclusive: '2026-11-02' };
    const { line } = toAgreementLine({
      contractService: contractService(5.9, 4.1),
      rows: [row('2026-10-01', '2026-10-20', 4, 23.6, 16.4)],
      agreement: short,
      serviceName: 'Mail',
      currency: 'EUR',
      window: wide,
    });
    expect(line.steps.map((step) => [step.day, step.units])).toEqual([['2026-10-01', '4']]);
    expect([line.window.start, line.usedDays]).toEqual(['2026-10-01', []]);
  });

  it('leaves a hidden cost null, never 0', () => {
    const result = read([row('2026-10-01', '2026-10-31', 25, 147.5, null)], {
      service: contractService(5.9, null),
    });
    expect(short(result)).toEqual([['2026-10-01', '25', '5.9', null]]);
    expect(result.settled).toBe(true);
  });

  it('keeps periods that step from the contract start, each with its own posting', () => {
    const rows = [
      row('2026-09-15', '2026-10-14', 25, 147.5, 102.5, true),
      row('2026-10-15', '2026-11-14', 25, 147.5, 102.5),
    ];
    const result = read(rows, { agreement: agreement('2026-01-15') });
    expect(result.line.periods).toEqual([
      { period: { start: '2026-09-15', endExclusive: '2026-10-15' }, posted: true },
      { period: { start: '2026-10-15', endExclusive: '2026-11-15' }, posted: false },
    ]);
    expect(short(result)).toEqual([['2026-09-15', '25', '5.9', '4.1']]);
  });

  it('counts a change on the first day of a period as used', () => {
    const rows = [
      row('2026-09-01', '2026-09-30', 24, 141.6, 98.4),
      row('2026-10-01', '2026-10-31', 25, 147.5, 102.5),
    ];
    expect(read(rows).line.usedDays).toEqual(['2026-10-01']);
  });

  it('takes no prorated row for a whole one, though it reaches the period’s last day, on which a change begins', () => {
    // 25 × 5.90 × 30/31 and 25 × 4.10 × 30/31; then 28 × 5.90 ÷ 31 and 28 × 4.10 ÷ 31.
    const rows = [
      row('2026-10-01', '2026-10-31', 25, 142.7419, 99.1935),
      row('2026-10-31', '2026-10-31', 28, 5.329, 3.7032),
    ];
    expect(short(read(rows))).toEqual([
      ['2026-10-01', '25', '5.9', '4.1'],
      ['2026-10-31', '28', '5.9', '4.1'],
    ]);
  });

  it('finds a cost that was sent in a row that no neighbour explains', () => {
    // 54 × 2.45 until somebody's own change on the 3rd, which states 2.65 again.
    const rows = [
      row('2026-10-01', '2026-10-03', 54, 200.34, 132.3),
      row('2026-10-03', '2026-10-31', 57, 211.47, 151.05),
    ];
    const service = contractService(3.71, 2.65);
    const unitCost = { amount: '2.45', currency: 'EUR' };
    const sent = [{ units: '54', unitPrice: null, unitCost }];
    expect(short(read(rows, { service }))[0]).toEqual(['2026-10-01', '54', '3.71', null]);
    expect(short(read(rows, { service, sent }))[0]).toEqual(['2026-10-01', '54', '3.71', '2.45']);
  });

  it('calls a period posted as soon as one of its rows is', () => {
    const rows = [
      row('2026-10-01', '2026-10-11', 25, 147.5, 102.5, true),
      row('2026-10-12', '2026-10-31', 28, 165.2, 114.8),
    ];
    expect(read(rows).line.periods).toEqual([{ period: window, posted: true }]);
  });

  it('reads a yearly period that holds the month', () => {
    const rows = [row('2026-03-01', '2027-02-28', 12, 2160, 1497.6, true)];
    const yearly = {
      ...agreement('2026-03-01', 12),
      period: { start: '2026-03-01', endExclusive: '2028-03-01' },
    };
    const result = read(rows, { agreement: yearly, service: contractService(null, null) });
    expect(short(result)).toEqual([['2026-03-01', '12', '180', '124.8']]);
    expect(result.line.periods[0]?.posted).toBe(true);
  });

  it.each([
    ['a day', { ...row('2026-10-01', '2026-10-31', 1, 1, 1), startDate: 'soon' }],
    ['units', { ...row('2026-10-01', '2026-10-31', 1, 1, 1), units: null as unknown as number }],
    ['an end', row('2026-10-31', '2026-10-01', 1, 1, 1)],
  ])('stops on a row without %s, so that it never looks like 0 units', (_what, broken) => {
    expect(() => read([broken])).toThrow(/could not be read. Nothing was planned/);
  });
});
