import { formatCounted } from '../../../components/figures/format-amount';
import { formatMoney, type Money } from '../../../components/figures/format-amount';

interface ApproveInput {
  readonly chosen: number;
  readonly all: number;
  /** Whether what is ticked is what the host offered; only then do the host's totals fit. */
  readonly asOffered: boolean;
  /** Whether another person has approved this plan already. */
  readonly second?: boolean;
  readonly monthlyChanges: readonly Money[];
}

const changes = (count: number): string => formatCounted(count, 'change');

/** The button says what it does, with its money: the host's own total, never a sum made here. */
export function approveLabel({
  chosen,
  all,
  asOffered,
  second = false,
  monthlyChanges,
}: ApproveInput): string {
  const approve = second ? 'Approve as the second person:' : 'Approve';
  if (!asOffered) return `${approve} ${chosen} of ${changes(all)}`;
  const money = monthlyChanges.map((change) => formatMoney(change, { signed: true })).join(', ');
  return `${approve} ${changes(chosen)}${money ? `, ${money} a month` : ''}`;
}
