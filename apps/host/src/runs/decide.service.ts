import { Injectable } from '@nestjs/common';
import { addDays, addMonths, isPlainDate, later, monthPeriod } from '@tallylink/billing-model';
import type { PlanOffer } from '@tallylink/sync-engine';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { AuditRepository } from '../audit/index.js';
import { TenantTransaction } from '../database/index.js';
import { DecisionsRepository, type DecisionEntity } from '../entity-links/index.js';
import type { Actor } from '../http/actor.js';
import { PlanStore } from '../plans/index.js';
import { insistOnOpen } from '../run-store/open-run.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunReplies } from '../run-store/run-reply.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { ChosenLinks } from './chosen-links.js';
import type { DecideReply, DecideRequest, DecisionsReply } from './decide.dto.js';
import {
  alreadyDecided,
  endTooEarly,
  notOffered,
  otherMonth,
  reasonNeeded,
  severalOffered,
  unknownChoice,
} from './decide.errors.js';
import { takenDecisionReply } from './decision-reply.js';
import { offerReply } from './finding-reply.js';
import { ValidationService } from './validation.service.js';

/** People take offers, and take their decisions back, while a run is open. Each one makes the plan anew. */
@Injectable()
export class DecideService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly replies: RunReplies,
    private readonly plans: PlanStore,
    private readonly decisions: DecisionsRepository,
    private readonly chosen: ChosenLinks,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly validation: ValidationService,
    private readonly audit: AuditRepository,
  ) {}

  list(actor: Actor, runId: string): Promise<DecisionsReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = await this.runs.get(runId);
      const rows = await this.decisions.standing(run.applicationLinkId, run.month, run.id);
      const offers = await this.plans.offers(runId);
      const operations = await this.plans.operations(runId);
      const byOffer = new Map(
        rows.filter((row) => row.month === run.month).map((row) => [row.offerId, row.id]),
      );
      return {
        items: rows.map((row) => takenDecisionReply(row, offers, operations)),
        offers: offers.map((offer) => offerReply(offer, byOffer)),
      };
    });
  }

  decide(actor: Actor, runId: string, request: DecideRequest): Promise<DecideReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = insistOnOpen(await this.runs.lock(runId));
      const offer = offerFor(await this.plans.offers(runId), request);
      const reason = request.reason?.trim() ?? null;
      if (offer.decided) throw alreadyDecided(offer);
      if (offer.needsReason && !reason) throw reasonNeeded(offer);
      const endExclusive = offer.kind === 'extend-agreement' ? chosenEnd(run, offer, request) : null;
      const choiceId = chosenOf(offer, request);
      const links = choiceId === null ? null : await this.chosen.write(actor, run, offer, choiceId, reason);
      const { decided: _, ...shown } = offer;
      const decision = await this.decisions.insert({
        applicationLinkId: run.applicationLinkId,
        runId,
        month: run.month,
        kind: offer.kind,
        offerId: offer.id,
        data: { offer: shown, choiceId, links, endExclusive },
        reason,
        byName: actor.name,
      });
      await this.record(actor, 'decision.taken', decision);
      return this.planAnew(run, decision);
    });
  }

  takeBack(actor: Actor, runId: string, decisionId: string): Promise<DecideReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = insistOnOpen(await this.runs.lock(runId));
      const decision = await this.decisions.get(run.applicationLinkId, decisionId);
      if (decision.month !== run.month && decision.kind !== 'adopt') throw otherMonth(decision.month);
      await this.chosen.takeBack(actor, run, decision);
      await this.decisions.takeBack(decision);
      await this.record(actor, 'decision.takenBack', decision);
      return this.planAnew(run, null);
    });
  }

  private async planAnew(run: RunEntity, decision: DecisionEntity | null): Promise<DecideReply> {
    await this.applicationLinks.nextEntityLinkVersion(run.applicationLinkId);
    const { plan } = await this.validation.validate(run);
    return {
      decision: decision && takenDecisionReply(decision, plan.offers, plan.operations),
      planHash: plan.hash,
      run: await this.replies.of(await this.runs.get(run.id)),
    };
  }

  private record(
    actor: Actor,
    action: string,
    { id, offerId, kind, data, reason }: DecisionEntity,
  ): Promise<void> {
    return this.audit.appendAll(
      data.offer.lineIds.map((lineId) => ({
        actor,
        action,
        resource: `line:${lineId}`,
        reason,
        after: { decision: id, kind, offer: offerId, sentence: data.offer.sentence },
      })),
    );
  }
}

function offerFor(offers: readonly PlanOffer[], request: DecideRequest): PlanOffer {
  const { offerId, kind, lineId, day } = request;
  if (offerId !== undefined) {
    const found = offers.find((one) => one.id === offerId);
    if (!found) throw notOffered();
    return found;
  }
  const fitting = offers.filter(
    (one) =>
      kind !== undefined &&
      one.kind === kind &&
      one.lineIds.includes(lineId ?? '') &&
      (day === undefined || one.day === day || one.period?.start === day),
  );
  if (fitting.length > 1) throw severalOffered(kind!);
  const [only] = fitting;
  if (!only) throw notOffered();
  return only;
}

function chosenOf(offer: PlanOffer, { choiceId }: DecideRequest): string | null {
  if (offer.choices.length === 0) return null;
  if (choiceId === undefined || !offer.choices.some((one) => one.id === choiceId)) throw unknownChoice(offer);
  return choiceId;
}

/** Later than it ends now, and not before the month does. */
function chosenEnd(run: RunEntity, offer: PlanOffer, { endExclusive }: DecideRequest): string {
  const end = endExclusive ?? offer.day!;
  const least = later(monthPeriod(run.month).endExclusive, addDays(offer.period!.start, 1));
  if (!isPlainDate(end) || end < least || end > addMonths(least, 240)) throw endTooEarly(least);
  return end;
}
