import { createHash } from 'node:crypto';
import { canonicalJson } from '@tallylink/billing-model';

/** What an entry's hash is over. The database's own numbering and the hash before are part of it. */
export interface HashedEntry {
  readonly tenantId: string;
  readonly number: number;
  readonly at: string;
  readonly actorId: string;
  readonly actor: string;
  readonly action: string;
  readonly resource: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly previousHash: string;
}

/** The hash before the first entry. */
export const FIRST_HASH = '0'.repeat(64);

/** SHA-256 over the entry in canonical form, the hash of the entry before it included. */
export function auditHash(entry: HashedEntry): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}
