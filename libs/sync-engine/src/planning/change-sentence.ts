import { equalDecimals, type LineState, type Money } from '@tallylink/billing-model';
import type { DesiredChange } from '../reconciliation/index.js';
import { amountText, dayText } from '../validation/wording.js';

const WHY = {
  posted: 'is already billed',
  used: 'already holds a change',
  outside: 'is outside the contract',
  policy: 'is moved by the policy',
} as const;

/** "Office Suite Std: 25 → 28 from 12 October". */
export function changeSentence(serviceName: string, change: DesiredChange, isNew: boolean): string {
  const year = change.sourceDay.slice(0, 4);
  const what = isNew ? `add ${change.after.units}` : whatChanges(change.before, change.after);
  const moved = change.movedBecause
    ? ` (${dayText(change.sourceDay, year)} ${WHY[change.movedBecause]})`
    : '';
  const offered = change.offeredBecause ? `; offered, because ${change.offeredBecause}` : '';
  return `${serviceName}: ${what} from ${dayText(change.day, year)}${moved}${offered}`;
}

function whatChanges(before: LineState, after: LineState): string {
  const parts: string[] = [];
  if (!equalDecimals(before.units, after.units)) parts.push(`${before.units} → ${after.units}`);
  parts.push(
    ...valueChange('cost', before.unitCost, after.unitCost),
    ...valueChange('price', before.unitPrice, after.unitPrice),
  );
  return parts.join(', ');
}

function valueChange(name: string, before: Money | null, after: Money | null): string[] {
  if (!after || (before && equalDecimals(before.amount, after.amount))) return [];
  return [`${name} ${before ? amountText(before) : 'none'} → ${amountText(after)}`];
}
