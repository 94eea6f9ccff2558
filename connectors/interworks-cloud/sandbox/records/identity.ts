import { createHash } from 'node:crypto';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A GUID that follows from a stable key, so that the same world has the same ids after every restart. */
export function guidFor(...key: readonly (string | number)[]): string {
  const hex = createHash('sha1').update(key.join('|')).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An id of the scenario on the wire: as it is when it is a GUID, else one that follows from it. */
export function wireId(kind: string, id: string): string {
  return GUID.test(id) ? id : guidFor(kind, id);
}

/** A whole number below `bound` that follows from a key; spreads times and numbers without randomness. */
export function spread(key: string, bound: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return hash % bound;
}
