import { addDecimals, type BillingLine, type Operation } from '@tallylink/billing-model';

const MONTH = '2026-10';
const plain = (amount: string): string => addDecimals(amount, '0');

/** `12` in October, `1 Nov` after it. */
export function dayText(day: string): string {
  if (day.startsWith(MONTH)) return String(Number.parseInt(day.slice(8), 10));
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const name = month[Number.parseInt(day.slice(5, 7), 10) - 1];
  const year = day.startsWith('2026') ? '' : ` ${day.slice(0, 4)}`;
  return `${Number.parseInt(day.slice(8), 10)} ${name}${year}`;
}

/** `25, 28 @12 assumed`: the basis where it is not settled. */
export function unitsText({ units }: Pick<BillingLine, 'units'>): string {
  return units.steps
    .map(({ day, units: value, basis }, i) => {
      const at = i === 0 ? '' : ` @${dayText(day)}`;
      return `${plain(value)}${at}${basis === 'settled' ? '' : ` ${basis}`}`;
    })
    .join(', ');
}

/** `4.1, 4.3 @15`; a free one is `free`. */
export function costText({ costs }: Pick<BillingLine, 'costs'>): string {
  return costs
    .map(({ day, unitCost, free }, i) => {
      const value = free ? 'free' : unitCost === null ? 'none' : plain(unitCost.amount);
      return i === 0 ? value : `${value} @${dayText(day)}`;
    })
    .join(', ');
}

/** `25 → 28 @12`, `cost 4.1 → 4.3 @1`, `+10 @12 price 5.9 cost 4.1`; an offered one ends with `?`. */
export function operationText(operation: Operation): string {
  if (operation.kind === 'create-charge') {
    const { units, unitCost, unitPrice, day } = operation.after;
    return `charge ${plain(units)} × ${plain(unitPrice.amount)} (cost ${plain(unitCost?.amount ?? '0')}) @${dayText(day)}`;
  }
  if (operation.kind !== 'change-line' && operation.kind !== 'add-line') return operation.kind;
  const tick = operation.ticked ? '' : ' ?';
  const at = `@${dayText(operation.effectiveDate)}`;
  const { before, after } = operation;
  if (before === null) {
    const [price, cost] = [after.unitPrice, after.unitCost].map((one) => plain(one?.amount ?? '0'));
    return `+${plain(after.units)} ${at}, price ${price}, cost ${cost}${tick}`;
  }
  const parts: string[] = [];
  if (plain(before.units) !== plain(after.units))
    parts.push(`${plain(before.units)} → ${plain(after.units)}`);
  const values = [
    ['cost', before.unitCost, after.unitCost],
    ['price', before.unitPrice, after.unitPrice],
  ] as const;
  for (const [name, was, is] of values) {
    if (was && is && plain(was.amount) !== plain(is.amount))
      parts.push(`${name} ${plain(was.amount)} → ${plain(is.amount)}`);
  }
  return `${parts.join(', ')} ${at}${tick}`;
}
