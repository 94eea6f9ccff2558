import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import {
  EntityLinksRepository,
  lineLinkKey,
  lineLinkName,
  type LinkDecision,
} from '../../entity-links/index.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import type { LineReply } from '../../run-store/lines.dto.js';
import type { RunMaterial } from '../../run-store/run-material.js';
import { indexTarget } from '../engine-types.js';
import { nameOf } from '../line-reply.js';
import { Selections } from '../selection.js';
import type { RePointRequest } from './re-point.dto.js';

/** One link that is led elsewhere, and where it led before. */
export type Lead = LinkDecision & { readonly targetName: string; readonly before: string | null };

/** Which links a request means: those that lead to one record of the target, or those of chosen lines. */
@Injectable()
export class Leads {
  constructor(
    private readonly entityLinks: EntityLinksRepository,
    private readonly selections: Selections,
  ) {}

  /** Errors: `LINK.TARGET_UNKNOWN`, `REPOINT.NOTHING`. */
  async of(run: RunEntity, request: RePointRequest, { material, replies }: Read): Promise<Lead[]> {
    const { kind, toTargetId: targetId, reason } = request;
    const targetName = nameOf(kind, targetId, indexTarget(material.target));
    if (targetName === null) throw unknownTarget(request);
    const meant =
      request.fromTargetId === undefined
        ? this.ofLines(run, request, { material, replies })
        : this.leadingTo(run, request);
    const leads = (await meant).filter((one) => one.beforeId !== targetId);
    if (leads.length === 0) throw nothing();
    return leads.map(({ sourceKey, sourceName, before }) => ({
      ...{ kind, sourceKey, sourceName, targetId, targetName, reason, before },
    }));
  }

  private async leadingTo(run: RunEntity, { kind, fromTargetId }: RePointRequest): Promise<Meant[]> {
    const rows = await this.entityLinks.list(run.applicationLinkId, { kind, history: false });
    return rows
      .filter((row) => row.targetId === fromTargetId)
      .map(({ sourceKey, sourceName, targetName, targetId }) => ({
        ...{ sourceKey, sourceName, before: targetName, beforeId: targetId },
      }));
  }

  private async ofLines(
    run: RunEntity,
    { kind, lines: selection }: RePointRequest,
    { material, replies }: Read,
  ): Promise<Meant[]> {
    const { lines: chosen } = await this.selections.of(run.id, selection ?? {});
    const ids = new Set(chosen.map(({ id }) => id));
    const links = new Map(replies.map((reply) => [reply.id, reply.links[kind]]));
    const byKey = new Map<string, Meant>();
    for (const line of material.lines.filter(({ id }) => ids.has(id))) {
      const link = links.get(line.id);
      const sourceKey = lineLinkKey(line, { kind });
      byKey.set(sourceKey, {
        sourceKey,
        sourceName: lineLinkName(line, kind),
        before: link?.linked ? link.targetName : null,
        beforeId: link?.linked ? link.targetId : null,
      });
    }
    return [...byKey.values()];
  }
}

/** The run as it is: what was read of it, and its rows. */
interface Read {
  readonly material: RunMaterial;
  readonly replies: readonly LineReply[];
}

interface Meant {
  readonly sourceKey: string;
  readonly sourceName: string;
  readonly before: string | null;
  readonly beforeId: string | null;
}

const unknownTarget = ({ kind, toTargetId }: RePointRequest): DomainError =>
  new DomainError(
    'LINK.TARGET_UNKNOWN',
    `The target had no ${kind} ${toTargetId} when this month was read. Nothing was linked. Start the month again to read it, then try again.`,
  );

const nothing = (): DomainError =>
  new DomainError(
    'REPOINT.NOTHING',
    'No link would change. Nothing was changed. Choose other links, or another target.',
  );
