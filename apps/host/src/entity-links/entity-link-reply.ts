import type { EntityLinkReply } from './entity-links.dto.js';
import type { EntityLinkEntity } from './entity-link.entity.js';

export const entityLinkReply = (row: EntityLinkEntity): EntityLinkReply => ({
  id: row.id,
  kind: row.kind,
  sourceKey: row.sourceKey,
  sourceName: row.sourceName,
  targetId: row.targetId,
  targetName: row.targetName,
  version: row.version,
  by: row.byName,
  reason: row.reason,
  at: row.at.toISOString(),
  previousTargetName: row.previousTargetName,
});
