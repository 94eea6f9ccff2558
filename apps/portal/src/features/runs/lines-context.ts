import type { EntityLinkItem, LineReply, LinkKind } from '@/api/schemas';
import type { OfferedStep } from './fns/offered-action';
import type { RunRef } from './fns/run-path';

/** What cells and editors of the month's grid may use. One stable object, handed to the grid. */
export interface LinesContext {
  readonly ref: RunRef;
  readonly applicationLinkId: string;
  readonly targetName: string;
  /** The month was billed in several currencies. */
  readonly several: boolean;
  readonly editable: boolean;
  readonly take: (line: LineReply, step: OfferedStep) => void;
  readonly link: (items: readonly EntityLinkItem[]) => void;
  readonly toggleGroup: (customerId: string) => void;
  readonly create: (line: LineReply, kind: LinkKind) => void;
}
