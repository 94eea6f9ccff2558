import { MoneyDto } from '../../http/money.dto.js';
import {
  Choice,
  Count,
  DayOrNull,
  Flag,
  Instant,
  JsonOrNull,
  Many,
  One,
  OneOrNull,
  Text,
  TextOrNull,
  Texts,
} from '../../http/api-fields.js';

export const OPERATION_KINDS = [
  'change-line',
  'add-line',
  'create-customer',
  'create-agreement',
  'create-service',
  'create-charge',
  'delete-charge',
  'extend-agreement',
] as const;
export const OPERATION_STATES = [
  'pending',
  'sending',
  'applied',
  'unknown',
  'verified',
  'rejected',
  'stale',
  'blocked',
  'conflict',
  'cancelled',
] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

export class OperationEventReply {
  @Instant() at: string;
  @Text() state: string;
  @Text() message: string;
}

export class OperationReply {
  @Text() id: string;
  @Choice(OPERATION_KINDS) kind: (typeof OPERATION_KINDS)[number];
  @Text('Operations of one chain are approved and stop together.') chain: string;
  @Choice(OPERATION_STATES) state: OperationState;
  @Flag('Offered ticked.') ticked: boolean;
  @Flag() approved: boolean;
  @TextOrNull() targetCustomerId: string | null;
  @TextOrNull() customerName: string | null;
  @TextOrNull() serviceName: string | null;
  @Text('What will be written, in a sentence.') summary: string;
  @DayOrNull() effectiveDate: string | null;
  @JsonOrNull() before: Record<string, unknown> | null;
  @JsonOrNull() after: Record<string, unknown> | null;
  @Texts() lineIds: string[];
  @OneOrNull(() => MoneyDto) monthlyEffect: MoneyDto | null;
  @OneOrNull(() => MoneyDto) monthEffect: MoneyDto | null;
  @TextOrNull("The target's id of what was made.") reference: string | null;
  @TextOrNull('What the target said, or why it stopped.') message: string | null;
  @TextOrNull('The operation that this one tries again.') retryOf: string | null;
  @Flag() canRetry: boolean;
  @Count() attempts: number;
  @Many(() => OperationEventReply) events: OperationEventReply[];
}

export class OperationCountsReply {
  @Count() total: number;
  @Count() pending: number;
  @Count() sending: number;
  @Count() verified: number;
  @Count() applied: number;
  @Count() unknown: number;
  @Count('rejected, stale, blocked, conflict, cancelled') stopped: number;
}

export class OperationListReply {
  @Many(() => OperationReply) items: OperationReply[];
  /** Of the plan's own: what was created from the grid has a dialog of its own. */
  @One(() => OperationCountsReply) counts: OperationCountsReply;
}

export class PreviewedRequestReply {
  @Text() method: string;
  @Text() path: string;
  @JsonOrNull() body: Record<string, unknown> | null;
  @Text() sentence: string;
}

export class OperationPreviewReply {
  @Text() operationId: string;
  @Many(() => PreviewedRequestReply) requests: PreviewedRequestReply[];
}
