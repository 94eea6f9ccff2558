import { zeroMoney, type AgreementLine } from '@tallylink/billing-model';
import type { BilledAmount } from './billed-items.js';
import { LineBill, type PeriodBill } from './line-bill.js';
import type { LineOperation } from './line-operations.js';
import type { PeriodItem, WindowInput } from './preview-input.js';

export interface PreviewedLine {
  readonly agreementId: string;
  readonly serviceId: string;
  readonly line: AgreementLine | null;
  readonly chain: string;
  readonly operations: readonly LineOperation[];
}

/** Each amount that a line bills, without its ticked operations and with them. */
export function previewLine(input: WindowInput, one: PreviewedLine): PeriodItem[] {
  const agreement = input.index.agreements.get(one.agreementId);
  if (!agreement) return [];
  const { window, capabilities } = input;
  const bill = new LineBill({ window, agreement, line: one.line, capabilities });
  const before = bill.with([]);
  const changes = one.operations.filter((operation) => operation.ticked);
  const serviceName = input.index.services.get(one.serviceId)?.name ?? one.line?.name ?? one.serviceId;
  const where = { chain: one.chain, serviceName, changed: one.operations.length > 0 };
  if (changes.length === 0) return before.flatMap((billed) => unchanged(billed, where));
  return bill
    .with(changes)
    .flatMap(({ period, items }, i) =>
      pairItems(before[i]?.items ?? [], items).map((pair) => ({ ...pair, ...where, period })),
    );
}

function unchanged(
  { period, items }: PeriodBill,
  { chain, serviceName, changed }: Pick<PeriodItem, 'chain' | 'serviceName' | 'changed'>,
): PeriodItem[] {
  return items.map(({ day, amount, rule }) => ({
    day,
    before: amount,
    after: amount,
    rule,
    chain,
    serviceName,
    changed,
    period,
  }));
}

type Pair = Pick<PeriodItem, 'day' | 'before' | 'after' | 'rule'>;

/** Amounts of one day belong together; one that is only on one side was 0 on the other. */
function pairItems(before: readonly BilledAmount[], after: readonly BilledAmount[]): Pair[] {
  const days = [...new Set([...before, ...after].map((item) => item.day))].sort();
  return days.map((day) => {
    const then = before.find((item) => item.day === day);
    const now = after.find((item) => item.day === day);
    const zero = zeroMoney((then ?? now)!.amount.currency);
    return {
      day,
      before: then?.amount ?? zero,
      after: now?.amount ?? zero,
      rule: now?.rule ?? ((): string => 'not billed any more'),
    };
  });
}
