import {
  earlier,
  intersectPeriods,
  type Agreement,
  type AgreementLine,
  type LineState,
  type Money,
  type Period,
} from '@tallylink/billing-model';
import type { ContractServiceRecord, UnitsRecord } from '../wire.js';
import { periodsOf } from './agreement-periods.js';
import { stepsOf, usedDays } from './agreement-steps.js';
import { inDayOrder, toUnitsRow } from './unit-rows.js';
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
  /** States that operations on the line name: a row that no neighbour explains may show one of them. */
  readonly sent?: readonly LineState[];
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
  const sent = (value: 'unitPrice' | 'unitCost'): string[] =>
    (reading.sent ?? []).flatMap((state) => state[value]?.amount ?? []);
  const prices = unitValues(rows, (row) => row.price, stated(contractService.unitPrice), sent('unitPrice'));
  const costs = unitValues(rows, (row) => row.cost, stated(contractService.unitCost), sent('unitCost'));
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

/** Before the contract there is nothing to know: its first day is no change. */
function fromContractStart(window: Period, agreement: Agreement): Period {
  return (
    intersectPeriods(window, { start: agreement.period.start, endExclusive: window.endExclusive }) ?? window
  );
}
