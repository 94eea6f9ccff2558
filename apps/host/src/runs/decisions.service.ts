import { Injectable } from '@nestjs/common';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { AuditRepository } from '../audit/index.js';
import { TenantTransaction } from '../database/index.js';
import { EntityLinksRepository, LinkWriter } from '../entity-links/index.js';
import type { Actor } from '../http/actor.js';
import type {
  AcceptSuggestionsReply,
  AcceptSuggestionsRequest,
  DecisionReply,
  ExcludeRequest,
  IncludeRequest,
  SelectionRequest,
} from './decisions.dto.js';
import { acceptable } from './acceptable-suggestions.js';
import { insistOnOpen } from '../run-store/open-run.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunMaterials } from '../run-store/run-material.js';
import { RunReplies } from '../run-store/run-reply.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { Selections, type Selected } from './selection.js';
import { sumsByCurrency } from './sums.js';
import { ValidationService } from './validation.service.js';

/** What people decide about lines and charges. Each decision validates the run again, from what was read. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly replies: RunReplies,
    private readonly materials: RunMaterials,
    private readonly selections: Selections,
    private readonly entityLinks: EntityLinksRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly writer: LinkWriter,
    private readonly validation: ValidationService,
    private readonly audit: AuditRepository,
  ) {}

  exclude(actor: Actor, runId: string, request: ExcludeRequest): Promise<DecisionReply> {
    return this.decide(actor, runId, request, async (run, { lines, charges }) => {
      const link = run.applicationLinkId;
      await this.entityLinks.exclude(
        link,
        'line',
        lines.map((line) => line.id),
        request.reason,
        actor.name,
      );
      await this.entityLinks.exclude(
        link,
        'charge',
        charges.map((charge) => charge.id),
        request.reason,
        actor.name,
      );
      await this.record(actor, 'excluded', { lines, charges }, request.reason);
    });
  }

  include(actor: Actor, runId: string, request: IncludeRequest): Promise<DecisionReply> {
    return this.decide(actor, runId, request, async (run, { lines, charges }) => {
      const link = run.applicationLinkId;
      await this.entityLinks.include(
        link,
        'line',
        lines.map((line) => line.id),
      );
      await this.entityLinks.include(
        link,
        'charge',
        charges.map((charge) => charge.id),
      );
      await this.record(actor, 'included', { lines, charges }, null);
    });
  }

  acceptSuggestions(
    actor: Actor,
    runId: string,
    request: AcceptSuggestionsRequest,
  ): Promise<AcceptSuggestionsReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = insistOnOpen(await this.runs.lock(runId));
      const chosen = await this.selections.of(runId, {
        filter: request.filter ?? {},
        ...(request.lineIds ? { lineIds: request.lineIds } : {}),
        ...(request.exceptLineIds ? { exceptLineIds: request.exceptLineIds } : {}),
      });
      const wanted = chosen.lines.filter((line) => line.state !== 'excluded');
      const material = await this.materials.of(run);
      const found = acceptable(material, new Set(wanted.map((line) => line.id)), request);
      const touched = wanted.filter((line) => found.lineIds.has(line.id));
      if (!request.preview && found.decisions.length > 0) {
        await this.writer.write(actor, run.applicationLinkId, found.decisions);
        await this.validation.validate(run, await this.materials.withPresentLinks(run, material));
      }
      return {
        done: !request.preview,
        links: found.decisions.length,
        lines: touched.length,
        ambiguous: found.ambiguous,
        totals: sumsByCurrency(touched.map((line) => line.chargesTotal)),
        run: await this.replies.of(await this.runs.get(runId)),
      };
    });
  }

  private decide(
    actor: Actor,
    runId: string,
    request: SelectionRequest,
    act: (run: RunEntity, selected: Selected) => Promise<void>,
  ): Promise<DecisionReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const run = insistOnOpen(await this.runs.lock(runId));
      const selected = await this.selections.of(runId, request);
      const amounts = [
        ...selected.lines.map((line) => line.chargesTotal),
        ...selected.charges.map((charge) => charge.amount),
      ];
      if (!request.preview) {
        await act(run, selected);
        await this.applicationLinks.nextEntityLinkVersion(run.applicationLinkId);
        await this.validation.validate(run);
      }
      return {
        done: !request.preview,
        lines: selected.lines.length,
        charges: selected.charges.length,
        totals: sumsByCurrency(amounts),
        run: await this.replies.of(await this.runs.get(runId)),
      };
    });
  }

  private async record(
    actor: Actor,
    what: 'excluded' | 'included',
    { lines, charges }: Selected,
    reason: string | null,
  ): Promise<void> {
    await this.audit.appendAll([
      ...lines.map(({ id }) => ({ actor, action: `line.${what}`, resource: `line:${id}`, reason })),
      ...charges.map(({ id }) => ({ actor, action: `charge.${what}`, resource: `charge:${id}`, reason })),
    ]);
  }
}
