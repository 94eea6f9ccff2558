import { formatMoney, type Money } from '../../../components/figures/format-amount';

interface ApproveInput {
  readonly chosen: number;
  readonly all: number;
  /** Whether what is ticked is what the host offered; only then do the host's totals fit. */
  readonly asOffered: boolean;
  readonly monthlyChanges: readonly Money[];
}

const changes = (count: number): string => `${count} ${count === 1 ? 'change' : 'changes'}`;

/** The button says what it does, with its money: the host's own total, never a sum made here. */
export function approveLabel({ chosen, all, asOffered, monthlyChanges }: ApproveInput): string {
  if (!asOffered) return `Approve ${chosen} of ${changes(all)}`;
  const money = monthlyChanges.map((change) => formatMoney(change, { signed: true })).join(', ');
  return `Approve ${changes(chosen)}${money ? `, ${money} a month` : ''}`;
}
