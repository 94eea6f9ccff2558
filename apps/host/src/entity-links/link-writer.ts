import { Injectable } from '@nestjs/common';
import { confirmLink, unlink, type EntityLink } from '@tallylink/sync-engine';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { type AuditRecord, AuditRepository } from '../audit/index.js';
import type { Actor } from '../http/actor.js';
import type { LinkKind } from './entity-links.dto.js';
import { EntityLinksRepository, type NextVersion } from './entity-links.repository.js';

/** One link to remember, or to take away when `targetId` is null. */
export interface LinkDecision {
  readonly kind: LinkKind;
  readonly sourceKey: string;
  readonly sourceName: string;
  readonly targetId: string | null;
  readonly targetName: string | null;
  readonly reason: string;
  readonly score?: number | null;
  /** The line that it was decided on, for its story. */
  readonly lineId?: string;
}

/** The one write path of links: next version, audit, and the version that approvals rest on. In the caller's transaction. */
@Injectable()
export class LinkWriter {
  constructor(
    private readonly entityLinks: EntityLinksRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** Returns how many links changed. What holds already is left as it is. */
  async write(actor: Actor, applicationLinkId: string, decisions: readonly LinkDecision[]): Promise<number> {
    const current = new Map(
      (await this.entityLinks.current(applicationLinkId)).map((link) => [keyOf(link), link]),
    );
    const at = new Date().toISOString();
    const versions: NextVersion[] = [];
    const records: AuditRecord[] = [];
    // Of two decisions about one key in one request the last one holds.
    for (const [key, decision] of new Map(decisions.map((one) => [keyOf(one), one]))) {
      const before = current.get(key) ?? null;
      const after = next(before, decision, actor.name, at);
      if (!after || after === before) continue;
      const { sourceName, targetName } = decision;
      versions.push({ link: after, sourceName, targetName, by: actor });
      records.push({
        actor,
        action: after.targetId === null ? 'entityLink.removed' : 'entityLink.confirmed',
        resource: decision.lineId ? `line:${decision.lineId}` : `application-link:${applicationLinkId}`,
        reason: decision.reason || null,
        before: before && { ...before },
        after: { ...after, sourceName, targetName },
      });
    }
    await this.entityLinks.append(applicationLinkId, versions);
    await this.audit.appendAll(records);
    if (records.length > 0) await this.applicationLinks.nextEntityLinkVersion(applicationLinkId);
    return records.length;
  }
}

const keyOf = (link: { kind: LinkKind; sourceKey: string }): string => `${link.kind} ${link.sourceKey}`;

function next(before: EntityLink | null, decision: LinkDecision, by: string, at: string): EntityLink | null {
  const { kind, sourceKey, targetId, reason } = decision;
  if (targetId === null) return before && unlink(before, reason, by, at);
  return confirmLink(before, { kind, sourceKey, targetId, reason, score: decision.score ?? null }, by, at);
}
