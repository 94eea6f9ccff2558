import { Injectable } from '@nestjs/common';
import type { BillingLine } from '@tallylink/billing-model';
import type { PlanOffer } from '@tallylink/sync-engine';
import {
  EntityLinksRepository,
  lineLinkKey,
  lineLinkName,
  LinkWriter,
  type DecisionEntity,
  type RememberedLink,
} from '../entity-links/index.js';
import type { Actor } from '../http/actor.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';

/** Decisions that choose a record are links like any other, made on each line that the offer is about. */
@Injectable()
export class ChosenLinks {
  constructor(
    private readonly writer: LinkWriter,
    private readonly entityLinks: EntityLinksRepository,
    private readonly lines: RunLinesRepository,
  ) {}

  /** Links every line of the offer to what was chosen; returns what to go back to. */
  async write(
    actor: Actor,
    run: RunEntity,
    offer: PlanOffer,
    choiceId: string,
    reason: string | null,
  ): Promise<RememberedLink[]> {
    const targetName = offer.choices.find((one) => one.id === choiceId)?.name ?? choiceId;
    const current = await this.entityLinks.current(run.applicationLinkId);
    const remembered: RememberedLink[] = [];
    for (const lineId of offer.lineIds) {
      const found = await this.lines.one(run.id, lineId);
      if (!found) continue;
      const place = placeOf(found.line, offer, choiceId);
      const before = current.find((one) => one.kind === place.kind && one.sourceKey === place.sourceKey);
      remembered.push({ ...place, previousTargetId: before?.targetId ?? null });
    }
    const decisions = remembered.map(({ kind, sourceKey, sourceName }) => ({
      kind,
      sourceKey,
      sourceName,
      targetId: choiceId,
      targetName,
      reason: reason ?? 'chosen',
    }));
    await this.writer.write(actor, run.applicationLinkId, decisions);
    return remembered;
  }

  async takeBack(actor: Actor, run: RunEntity, { data }: DecisionEntity): Promise<void> {
    const decisions = (data.links ?? []).map(({ kind, sourceKey, sourceName, previousTargetId }) => ({
      kind,
      sourceKey,
      sourceName,
      targetId: previousTargetId,
      targetName: previousTargetId,
      reason: 'taken back',
    }));
    if (decisions.length > 0) await this.writer.write(actor, run.applicationLinkId, decisions);
  }
}

function placeOf(
  line: BillingLine,
  offer: PlanOffer,
  choiceId: string,
): Omit<RememberedLink, 'previousTargetId'> {
  const kind = offer.kind === 'choose-line' ? 'service' : 'contract';
  const item = offer.kind === 'choose-line' ? { kind, agreementLineId: choiceId } : { kind };
  return {
    kind,
    sourceKey: lineLinkKey(line, item as Parameters<typeof lineLinkKey>[1]),
    sourceName: lineLinkName(line, kind),
  };
}
