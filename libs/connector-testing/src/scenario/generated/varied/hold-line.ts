import {
  addDays,
  addMonths,
  decimal,
  roundDecimal,
  type DecimalString,
  type PlainDate,
} from '@tallylink/billing-model';
import type { ScenarioAgreementLine } from '../../scenario.js';
import type { Contribution } from './contributions.js';
import type { Draw } from './draw.js';

/** Which contract service is held, and since when. */
export interface Held {
  readonly id: number;
  readonly name: string;
  readonly from: PlainDate;
  readonly periodMonths: number;
}

/** The contract service of some contributions as the PSA has it; `null`: it lacks it. */
export function holdLine(
  draw: Draw,
  parts: readonly [Contribution, ...Contribution[]],
  { id, name, from, periodMonths }: Held,
): ScenarioAgreementLine | null {
  const random = draw.random('held', name);
  const opening = parts.reduce((sum, part) => sum + part.units, 0);
  const isMissing = random.whole(1, 10_000) <= draw.request.createRate * 10_000;
  const isEmpty = opening === 0 && !draw.chance('zero', 30, name);
  if (isMissing || isEmpty) return null;
  const { unitPrice } = parts[0].entry.service;
  const apart = opening > 3 && draw.chance('openings', 6, name) ? random.whole(-3, 3) : 0;
  const posted = postedThrough(draw, name, periodMonths);
  return {
    id,
    serviceId: parts[0].entry.service.id,
    from,
    units: opening + apart,
    unitPrice,
    unitCost: weightedCost(parts),
    changes: byHand(draw, name, parts),
    ...(posted === null ? {} : { postedThrough: posted }),
  };
}

function weightedCost(parts: readonly [Contribution, ...Contribution[]]): DecimalString {
  const prices = new Set(parts.map((part) => part.unitPrice));
  const units = parts.reduce((sum, part) => sum + part.units, 0);
  if (prices.size === 1 || units === 0) return parts[0].unitPrice;
  const total = parts.reduce(
    (sum, part) => sum.plus(decimal(part.unitPrice).times(part.units)),
    decimal('0'),
  );
  return roundDecimal(total.dividedBy(units), 4);
}

/** Somebody was there before: on the very day of a change, or before the last one. */
function byHand(
  draw: Draw,
  name: string,
  parts: readonly [Contribution, ...Contribution[]],
): ScenarioAgreementLine['changes'] {
  const last = parts
    .flatMap((part) => part.changeDays)
    .sort()
    .at(-1);
  if (last === undefined || !draw.chance('used', 15, name)) return [];
  const random = draw.random('by hand', name);
  const earlier = draw.dayIn(random);
  const day = random.whole(1, 2) === 1 || earlier > last ? last : earlier;
  const { unitPrice } = parts[0].entry.service;
  return [{ day, unitChange: random.whole(1, 4), unitPrice, unitCost: weightedCost(parts) }];
}

/** Mostly all that began before the month; a year is mostly still open. */
function postedThrough(draw: Draw, name: string, periodMonths: number): PlainDate | null {
  const posted = draw.chance('posted', 12, name);
  if (periodMonths > 1) return posted ? addDays(draw.monthStart, -1) : null;
  if (posted) return addDays(draw.monthStart, 27);
  const open = draw.chance('contract-days', 50, name, 'open');
  return addDays(open ? addMonths(draw.monthStart, -1) : draw.monthStart, -1);
}
