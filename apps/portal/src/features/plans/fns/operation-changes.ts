import { formatAmount, formatUnits } from '../../../components/figures/format-amount';

export interface ShownChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string;
  readonly changed: boolean;
}

type State = Readonly<Record<string, unknown>> | null;

function shown(value: unknown): string | null {
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? formatUnits(value) : value;
  if (typeof value === 'number') return String(value);
  if (value && typeof value === 'object' && 'amount' in value)
    return formatAmount(String((value as { amount: unknown }).amount));
  return null;
}

const LABELS: Readonly<Record<string, string>> = {
  units: 'Units',
  unitPrice: 'Price',
  unitCost: 'Cost',
  name: 'Name',
  sku: 'SKU',
  start: 'First day',
  day: 'Day',
  endExclusive: 'Ends before',
  billingPeriodMonths: 'Months of a billing period',
};

/** Before and after of what an operation writes, field by field, in a fixed order. */
export function operationChanges(before: State, after: State): ShownChange[] {
  return Object.entries(LABELS).flatMap(([field, label]): ShownChange[] => {
    const next = shown(after?.[field]);
    if (next === null) return [];
    const previous = shown(before?.[field]);
    return [{ label, before: previous, after: next, changed: previous !== next }];
  });
}
