import {
  cyclePeriod,
  daysBetween,
  divideMoney,
  monthPeriod,
  multiplyMoney,
  negateMoney,
  roundMoney,
  subtractMoney,
  type LineState,
  type Money,
  type Month,
  type Operation,
} from '@tallylink/billing-model';
import type { OperationView } from './operation.entity.js';

type Effects = Pick<OperationView, 'monthlyEffect' | 'monthEffect'>;
const NONE: Effects = { monthlyEffect: null, monthEffect: null };

/** What one operation changes, for its sentence: a full period, and the rest of the month. The plan's preview is exact. */
export function operationEffects(operation: Operation, month: Month): Effects {
  switch (operation.kind) {
    case 'change-line':
    case 'add-line':
      return lineEffects(operation.before, operation.after, operation.effectiveDate, month);
    case 'create-charge': {
      const amount = roundMoney(multiplyMoney(operation.after.unitPrice, operation.after.units), 2);
      return { monthlyEffect: null, monthEffect: amount };
    }
    case 'delete-charge': {
      const amount = roundMoney(multiplyMoney(operation.before.unitPrice, operation.before.units), 2);
      return { monthlyEffect: null, monthEffect: negateMoney(amount) };
    }
    case 'create-customer':
    case 'create-agreement':
    case 'create-service':
    case 'extend-agreement':
      return NONE;
  }
}

function lineEffects(before: LineState | null, after: LineState, day: string, month: Month): Effects {
  const full = difference(before, after);
  if (!full) return NONE;
  const { start, endExclusive } = monthPeriod(month);
  if (day >= endExclusive)
    return { monthlyEffect: roundMoney(full, 2), monthEffect: roundMoney(multiplyMoney(full, '0'), 2) };
  const period = cyclePeriod(day < start ? start : day, { from: start, months: 1 });
  const days = daysBetween(day < start ? start : day, period.endExclusive);
  const part = divideMoney(
    multiplyMoney(full, String(days)),
    String(daysBetween(period.start, period.endExclusive)),
  );
  return { monthlyEffect: roundMoney(full, 2), monthEffect: roundMoney(part, 2) };
}

function difference(before: LineState | null, after: LineState): Money | null {
  if (!after.unitPrice) return null;
  const now = multiplyMoney(after.unitPrice, after.units);
  if (!before) return now;
  return before.unitPrice ? subtractMoney(now, multiplyMoney(before.unitPrice, before.units)) : null;
}
