import type { LineReply, LinkKind } from '../../../api/schemas';

const KINDS: readonly LinkKind[] = ['customer', 'contract', 'service'];

/** What else the target lacks for a line and may be created with `kind`: what is neither linked nor suggested. */
export const alsoMissing = ({ links }: Pick<LineReply, 'links'>, kind: LinkKind): LinkKind[] =>
  KINDS.slice(KINDS.indexOf(kind) + 1).filter((one) => !links[one].linked && !links[one].suggestion);

/** A contract needs its customer first. */
export const inOrder = (kinds: readonly LinkKind[]): LinkKind[] =>
  KINDS.filter((kind) => kinds.includes(kind));

/** `customer and contract`, in the order in which they are made. */
export function namesOfKinds(kinds: readonly LinkKind[]): string {
  const ordered = inOrder(kinds);
  return ordered.length < 2
    ? (ordered[0] ?? '')
    : `${ordered.slice(0, -1).join(', ')} and ${ordered.at(-1) ?? ''}`;
}
