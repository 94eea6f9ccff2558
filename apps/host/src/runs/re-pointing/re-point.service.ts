import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, DomainError, negateMoney, zeroMoney } from '@tallylink/billing-model';
import { TenantTransaction } from '../../database/index.js';
import { LinkWriter } from '../../entity-links/index.js';
import type { Actor } from '../../http/actor.js';
import type { LineReply } from '../../run-store/lines.dto.js';
import { insistOnOpen } from '../../run-store/open-run.js';
import { RunMaterials } from '../../run-store/run-material.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import type { RunEvaluation } from '../evaluate-run.js';
import { sumsByCurrency } from '../sums.js';
import { ValidationService } from '../validation.service.js';
import { type Lead, Leads } from './leads.js';
import type {
  ConfirmRePointRequest,
  RePointReply,
  RePointRequest,
  RePointSideReply,
} from './re-point.dto.js';
import { withDecisions } from './re-pointed-links.js';

interface Shown {
  readonly leads: readonly Lead[];
  readonly reply: RePointReply;
}

/** Leads many links elsewhere in one step: first shown with the run before and after, then done as it was shown. */
@Injectable()
export class RePointService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly materials: RunMaterials,
    private readonly validation: ValidationService,
    private readonly leads: Leads,
    private readonly writer: LinkWriter,
  ) {}

  preview(actor: Actor, runId: string, request: RePointRequest): Promise<RePointReply> {
    return this.transaction.within(actor.tenantId, async () => (await this.show(runId, request)).reply);
  }

  /** Errors: `REPOINT.CHANGED` when the run is not as it was shown. */
  confirm(actor: Actor, runId: string, { proof, ...request }: ConfirmRePointRequest): Promise<RePointReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const { leads, reply } = await this.show(runId, request);
      if (reply.proof !== proof) throw changed();
      const run = await this.runs.lock(runId);
      await this.writer.write(actor, run.applicationLinkId, leads);
      await this.validation.validate(run);
      return { ...reply, done: true };
    });
  }

  private async show(runId: string, request: RePointRequest): Promise<Shown> {
    const run = insistOnOpen(await this.runs.lock(runId));
    const material = await this.materials.of(run);
    const before = await this.validation.evaluate(run, material);
    const leads = await this.leads.of(run, request, before);
    const links = withDecisions(material.links, leads);
    const after = await this.validation.evaluate(run, { ...material, links });
    const shown = {
      links: leads.map(({ sourceKey, sourceName, before: was, targetName }) => ({
        ...{ sourceKey, sourceName, before: was, after: targetName },
      })),
      lines: touchedLines(before.replies, after.replies, request),
      before: sideOf(before),
      after: sideOf(after),
    };
    const proof = createHash('sha256').update(canonicalJson({ request, shown })).digest('hex');
    return { leads, reply: { done: false, proof, ...shown } };
  }
}

function sideOf({ counts, plan }: RunEvaluation): RePointSideReply {
  const { linked, toDo, findings } = counts;
  const effects = plan.customers.map(({ nextMonth }) => [nextMonth.after, negateMoney(nextMonth.before)]);
  return {
    linked,
    toDo,
    findings,
    operations: plan.operations.length,
    monthEffect: sumsByCurrency(effects.flat()),
  };
}

/** Lines whose link of this kind is another one afterwards, each currency apart. */
function touchedLines(
  before: readonly LineReply[],
  after: readonly LineReply[],
  { kind }: RePointRequest,
): RePointReply['lines'] {
  const was = new Map(before.map((line) => [line.id, line.links[kind].targetId]));
  const touched = after.filter(({ id, links }) => links[kind].linked && links[kind].targetId !== was.get(id));
  const charges = sumsByCurrency(touched.map((line) => line.chargesTotal));
  return charges.map((chargesTotal) => {
    const lines = touched.filter(({ currency }) => currency === chargesTotal.currency);
    const [moneyEffect = zeroMoney(chargesTotal.currency)] = sumsByCurrency(
      lines.flatMap((line) => line.moneyEffect ?? []),
    );
    return { currency: chargesTotal.currency, lines: lines.length, chargesTotal, moneyEffect };
  });
}

const changed = (): DomainError =>
  new DomainError(
    'REPOINT.CHANGED',
    'The run has changed since this was shown. Nothing was linked. Look at the preview again, then confirm.',
  );
