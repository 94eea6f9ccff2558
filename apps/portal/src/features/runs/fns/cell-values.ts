import type { ChargeReply, LineReply } from '../../../api/schemas';
import { compareDecimals } from '../../../components/figures/compare-decimals';
import { formatAmount, formatUnits, type Money } from '../../../components/figures/format-amount';

type MaybeMoney = Money | null | undefined;

/** Sorts amounts and units exactly. Values of a column are decimal strings or absent. */
export const decimalComparator = (a: unknown, b: unknown): number =>
  compareDecimals(typeof a === 'string' ? a : null, typeof b === 'string' ? b : null);

export const amountOf = (money: MaybeMoney): string | null => money?.amount ?? null;

export const showAmount = (value: unknown): string => (typeof value === 'string' ? formatAmount(value) : '–');

export const showUnits = (value: unknown): string => (typeof value === 'string' ? formatUnits(value) : '–');

/** `25 → 28` when the units moved inside the month, else the one number. */
export function showUnitsOfMonth(line: LineReply): string {
  const { opening, closing } = line.units;
  return opening === closing ? formatUnits(closing) : `${formatUnits(opening)} → ${formatUnits(closing)}`;
}

/** A difference with its sign, or quiet when there is none. */
export function showDifference(value: unknown): string {
  if (typeof value !== 'string') return '–';
  return /[1-9]/.test(value) ? formatUnits(value, { signed: true }) : '0';
}

/** Units as they count on the line: those of a credit come off. */
export function showUnitsOfCharge({ units, credit, countsUnits }: ChargeUnits): string {
  if (!countsUnits) return '–';
  return formatUnits(credit && /^[0-9]/.test(units) && /[1-9]/.test(units) ? `-${units}` : units);
}

type ChargeUnits = Pick<ChargeReply, 'units' | 'credit' | 'countsUnits'>;

/** Money of a difference, with its sign. */
export const showEffect = (value: unknown): string =>
  typeof value === 'string' ? formatAmount(value, { signed: true }) : '–';
