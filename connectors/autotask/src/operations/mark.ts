import { createHash } from 'node:crypto';

/** Our id in a vendor's field of `longest` characters. One that is longer keeps its start and gets a digest of the whole. */
export function mark(reference: string, longest = 50): string {
  if (reference.length <= longest) return reference;
  const digest = createHash('sha256').update(reference, 'utf8').digest('base64url').slice(0, 22);
  return `${reference.slice(0, longest - digest.length - 1)}~${digest}`;
}
