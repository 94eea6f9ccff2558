import type { Document } from './documents.js';

/** Numbers documents by year in the order in which they were created; later ones never change earlier numbers. */
export function numbered(documents: readonly Document[]): Document[] {
  const next = new Map<string, number>();
  return documents.map((document) => {
    const prefix = `${document.credit ? 'CRN' : 'INV'}-${document.day.slice(2, 4)}`;
    const number = (next.get(prefix) ?? 0) + 1;
    next.set(prefix, number);
    return { ...document, code: `${prefix}-${String(number).padStart(6, '0')}` };
  });
}
