import { createHash } from 'node:crypto';
import { canonicalJson } from '@tallylink/billing-model';

/** A UUID (version 8: our own scheme) made of what it stands for, so that equal content has an equal id. */
export function contentId(content: unknown): string {
  const hex = createHash('sha256').update(canonicalJson(content)).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
