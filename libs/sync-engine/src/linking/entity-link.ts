import { DomainError } from '@tallylink/billing-model';

export type LinkKind = 'customer' | 'contract' | 'service';

/** A remembered tie, one version of it. `targetId` null: the tie was taken away, and that is remembered too. */
export interface EntityLink {
  readonly kind: LinkKind;
  readonly sourceKey: string;
  readonly targetId: string | null;
  readonly version: number;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly reason: string;
  /** Of the suggestion that was accepted; `null` when a person chose by hand. */
  readonly score: number | null;
  readonly previousTargetId: string | null;
}

export interface LinkRequest {
  readonly kind: LinkKind;
  readonly sourceKey: string;
  readonly targetId: string;
  readonly reason: string;
  readonly score?: number | null;
}

/** The next version of a tie. Confirming what already holds returns it unchanged. */
export function confirmLink(
  before: EntityLink | null,
  request: LinkRequest,
  by: string,
  at: string,
): EntityLink {
  requireSameKey(before, request);
  if (before?.targetId === request.targetId) return before;
  return {
    kind: request.kind,
    sourceKey: request.sourceKey,
    targetId: request.targetId,
    version: (before?.version ?? 0) + 1,
    decidedBy: by,
    decidedAt: at,
    reason: request.reason,
    score: request.score ?? null,
    previousTargetId: before?.targetId ?? null,
  };
}

/** The version that takes a tie away. */
export function unlink(before: EntityLink, reason: string, by: string, at: string): EntityLink {
  if (before.targetId === null) return before;
  return {
    ...before,
    targetId: null,
    version: before.version + 1,
    decidedBy: by,
    decidedAt: at,
    reason,
    score: null,
    previousTargetId: before.targetId,
  };
}

function requireSameKey(before: EntityLink | null, request: LinkRequest): void {
  if (!before || (before.kind === request.kind && before.sourceKey === request.sourceKey)) return;
  throw new DomainError(
    'LINK.KEY_CHANGED',
    `A link of ${before.kind} ${before.sourceKey} cannot become one of ${request.kind} ${request.sourceKey}. ` +
      'Nothing was changed; make a new link.',
  );
}
