import type { SourceService } from '@tallylink/billing-model';
import type { WireLite } from '../wire.js';
import { readOptionalText, readText } from './read-fields.js';

/** An id with a name, or `null` when the wire has none. */
export function readReference(lite: WireLite | null | undefined): { id: string; name: string } | null {
  if (lite?.id === null || lite?.id === undefined) return null;
  const id = String(lite.id);
  return { id, name: readOptionalText(lite.name) ?? id };
}

/** What is sold. Keyed by the product's id: names repeat and codes change. */
export function readService(product: WireLite, path: string): SourceService {
  const id = readText(product.id, `${path}.id`);
  return { id, name: readOptionalText(product.name) ?? id, code: readOptionalText(product.code) };
}
