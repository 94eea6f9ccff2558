import {
  addDays,
  cyclePeriod,
  earlier,
  equalDecimals,
  intersectPeriods,
  later,
  type Agreement,
  type AgreementLine,
  type AgreementPeriod,
  type AgreementStep,
  type Money,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { ContractServiceRecord, UnitsRecord } from '../wire.js';
import { inDayOrder, toUnitsRow, type UnitsRow } from './unit-rows.js';
import { unitValues } from './unit-values.js';
import { amountOf } from './wire-values.js';

/** Fields of a contract service that {@link toAgreementLine} needs. There is no quantity among them. */
export const CONTRACT_SERVICE_FIELDS = [
  'id',
  'contractID',
  'serviceID',
  'unitPrice',
  'unitCost',
  'internalDescription',
];

/** What was read of one line. */
export interface LineReading {
  readonly contractService: ContractServiceRecord;
  /** Without a gap between the first and the last. */
  readonly rows: readonly UnitsRecord[];
  /** Rows after the window of which only the posting is of interest: there may be gaps before them. */
  readonly postedLater?: readonly UnitsRecord[];
  readonly agreement: Agreement;
  readonly serviceName: string;
  readonly currency: string | null;
  readonly window: Period;
}

/** A line, and whether neighbouring periods are needed to say what one of its units costs. */
export interface ReadLine {
  readonly line: AgreementLine;
  readonly settled: boolean;
}

/** A contract service and its units rows as an agreement line. The rows may reach beyond the window. */
export function toAgreementLine(reading: LineReading): ReadLine {
  const { contractService, agreement, currency, window } = reading;
  const rows = inDayOrder(reading.rows.map((record) => toUnitsRow(record, agreement)));
  const postedLater = (reading.postedLater ?? []).map((record) => toUnitsRow(record, agreement));
  const stated = (value: number | null): string | null =>
    amountOf(value, 'contract service', contractService.id);
  const prices = unitValues(rows, (row) => row.price, stated(contractService.unitPrice));
  const costs = unitValues(rows, (row) => row.cost, stated(contractService.unitCost));
  const money = (amount: string | null | undefined): Money | null =>
    amount === null || amount === undefined || currency === null ? null : { amount, currency };
  const valued = rows.map((row, i) => ({
    row,
    unitPrice: money(prices.values[i]),
    unitCost: money(costs.values[i]),
  }));
  const covered = fromContractStart(window, agreement);
  const line: AgreementLine = {
    id: String(contractService.id),
    agreementId: agreement.id,
    customerId: agreement.customerId,
    serviceId: String(contractService.serviceID),
    name: reading.serviceName,
    window: covered,
    steps: stepsOf(valued, {
      ...covered,
      endExclusive: earlier(covered.endExclusive, agreement.period.endExclusive),
    }),
    periods: periodsOf([...rows, ...postedLater], agreement, window),
    usedDays: usedDays(valued),
    currency,
  };
  return { line, settled: prices.settled && costs.settled };
}

interface ValuedRow {
  readonly row: UnitsRow;
  readonly unitPrice: Money | null;
  readonly unitCost: Money | null;
}

/** Before the contract there is nothing to know: its first day is no change. */
function fromContractStart(window: Period, agreement: Agreement): Period {
  return (
    intersectPeriods(window, { start: agreement.period.start, endExclusive: window.endExclusive }) ?? window
  );
}

/**
 * A day has the units of the row with the latest start that holds it; days between rows have 0. So have those after the
 * last row, unless the contract ends with it: outside a contract there are no units to speak of.
 */
function stepsOf(rows: readonly ValuedRow[], window: Period): AgreementStep[] {
  const steps: AgreementStep[] = [];
  rows.forEach(({ row, unitPrice, unitCost }, i) => {
    const step: AgreementStep = { day: row.start, units: row.units, unitPrice, unitCost };
    const last = steps[steps.length - 1];
    if (!last || !sameStep(last, step)) steps.push(step);
    const next = rows[i + 1]?.row.start ?? window.endExclusive;
    if (row.endExclusive < next) steps.push({ ...step, day: row.endExclusive, units: '0' });
  });
  return steps;
}

const sameMoney = (a: Money | null, b: Money | null): boolean =>
  a === null || b === null ? a === b : equalDecimals(a.amount, b.amount);

const sameStep = (a: Omit<AgreementStep, 'day'>, b: Omit<AgreementStep, 'day'>): boolean =>
  equalDecimals(a.units, b.units) && sameMoney(a.unitPrice, b.unitPrice) && sameMoney(a.unitCost, b.unitCost);

/** A value that could not be confirmed is no sign of a change. */
const sameValues = (a: Omit<ValuedRow, 'row'>, b: Omit<ValuedRow, 'row'>): boolean =>
  (a.unitPrice === null || b.unitPrice === null || sameMoney(a.unitPrice, b.unitPrice)) &&
  (a.unitCost === null || b.unitCost === null || sameMoney(a.unitCost, b.unitCost));

/** A day is used when a row starts on it inside a period, or when units or values change on a period's first day. */
function usedDays(rows: readonly ValuedRow[]): PlainDate[] {
  return rows
    .filter(({ row, ...values }, i) => {
      if (row.start !== row.cycle.start) return true;
      const before = rows[i - 1];
      return (
        before !== undefined && !(equalDecimals(before.row.units, row.units) && sameValues(before, values))
      );
    })
    .map(({ row }) => row.start);
}

/** The contract's billing periods in the window, and later ones of which a row was read. One posted row makes it posted. */
function periodsOf(rows: readonly UnitsRow[], agreement: Agreement, window: Period): AgreementPeriod[] {
  const inside = (value: Period): Period | null => intersectPeriods(value, agreement.period);
  const byStart = new Map<PlainDate, AgreementPeriod>();
  const add = (cycle: Period, posted: boolean): void => {
    const period = inside(cycle);
    if (period)
      byStart.set(period.start, { period, posted: posted || byStart.get(period.start)?.posted === true });
  };
  for (const cycle of cyclesIn(agreement, window)) add(cycle, false);
  for (const row of rows) add(row.cycle, row.posted);
  return [...byStart.values()].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
}

function cyclesIn(agreement: Agreement, window: Period): Period[] {
  const months = agreement.billingPeriodMonths;
  const covered = intersectPeriods(window, agreement.period);
  if (months === null || !covered) return [];
  const cycles: Period[] = [];
  let day = covered.start;
  while (day < covered.endExclusive) {
    const cycle = cyclePeriod(day, { from: agreement.period.start, months });
    cycles.push(cycle);
    day = later(cycle.endExclusive, addDays(day, 1));
  }
  return cycles;
}
