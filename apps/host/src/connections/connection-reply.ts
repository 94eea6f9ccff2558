import type { ConnectionEntity, StoredCheck } from './connection.entity.js';
import type { CheckReply, ConnectionReply } from './connections.dto.js';

/** Names the fields that it gives, so that a new one stays private. */
export function connectionReply(
  row: ConnectionEntity,
  connectorName: string,
  applicationLinks: number,
): ConnectionReply {
  return {
    id: row.id,
    connectorId: row.connectorId,
    connectorName,
    kind: row.kind,
    name: row.name,
    state: row.state,
    settings: row.settings,
    credentialFields: row.credentialFields,
    lastCheck: row.lastCheck ? checkReply(row.lastCheck) : null,
    applicationLinks,
    createdAt: row.createdAt.toISOString(),
  };
}

export function checkReply(check: StoredCheck): CheckReply {
  return {
    ok: check.ok,
    summary: check.summary,
    findings: check.findings.map(({ severity, code, message, field }) => ({
      severity,
      code,
      message,
      field: field ?? null,
    })),
    checkedAt: check.checkedAt,
  };
}
