import {
  addMoney,
  equalMoney,
  zeroMoney,
  type Money,
  type RejectedRecord,
  type SourceCharge,
  type SourceDocument,
} from '@tallylink/billing-model';
import type { AssemblyInput } from './assembly-input.js';
import type { UnbalancedDocument } from './assembly-result.js';
import { isNewer } from './instants.js';

/** The charges that exist today, and which of them may be built upon. */
export interface AcceptedCharges {
  readonly documents: readonly SourceDocument[];
  /** All that exist, in the order of their ids: accepted and refused. */
  readonly read: readonly SourceCharge[];
  readonly accepted: readonly SourceCharge[];
  /** Of documents that do not add up. */
  readonly refused: readonly SourceCharge[];
  readonly unbalanced: readonly UnbalancedDocument[];
  readonly withoutDocument: number;
}

/** Joins what several readings brought: the newest version of a document wins, a cancelled one has no charges. */
export function acceptCharges(
  input: Pick<AssemblyInput, 'documents' | 'charges' | 'rejected'>,
): AcceptedCharges {
  const documents = newestById(input.documents, (document) => document.updatedAt);
  const read = [...newestById(input.charges, (charge) => charge.documentUpdatedAt).values()].filter(
    (charge) => stillThere(charge, documents.get(charge.documentId)),
  );
  read.sort((a, b) => (a.id < b.id ? -1 : 1));
  const open = [...documents.values()].filter((document) => document.status === 'open');
  const unbalanced = findUnbalanced(open, read, input.rejected);
  const refusedIds = new Set(unbalanced.map((document) => document.id));
  return {
    documents: open,
    read,
    accepted: read.filter((charge) => !refusedIds.has(charge.documentId)),
    refused: read.filter((charge) => refusedIds.has(charge.documentId)),
    unbalanced,
    withoutDocument: read.filter((charge) => !documents.has(charge.documentId)).length,
  };
}

function newestById<T extends { readonly id: string }>(
  records: readonly T[],
  version: (record: T) => string,
): Map<string, T> {
  const newest = new Map<string, T>();
  for (const record of records) {
    const known = newest.get(record.id);
    if (!known || isNewer(version(record), version(known))) newest.set(record.id, record);
  }
  return newest;
}

/** A charge of an older version of its document is one that the document no longer has. */
function stillThere(charge: SourceCharge, document: SourceDocument | undefined): boolean {
  if (!document) return true;
  return document.status === 'open' && !isNewer(document.updatedAt, charge.documentUpdatedAt);
}

interface Items {
  sum: Money;
  readonly ids: Set<string>;
  rejected: number;
  foreign: boolean;
}

function findUnbalanced(
  documents: readonly SourceDocument[],
  charges: readonly SourceCharge[],
  rejected: readonly RejectedRecord[],
): UnbalancedDocument[] {
  const items = new Map<string, Items>();
  for (const document of documents) {
    const sum = zeroMoney(document.totalBeforeTax.currency);
    items.set(document.id, { sum, ids: new Set(), rejected: 0, foreign: false });
  }
  for (const charge of charges) {
    const found = items.get(charge.documentId);
    if (found) add(found, charge.amount).ids.add(charge.itemId);
  }
  for (const record of rejected) {
    const found = record.documentId ? items.get(record.documentId) : undefined;
    if (!found) continue;
    found.rejected += 1;
    if (record.amount) add(found, record.amount);
  }
  return documents.flatMap((document) => unbalancedDocument(document, items.get(document.id)!));
}

function add(items: Items, amount: Money): Items {
  if (amount.currency === items.sum.currency) items.sum = addMoney(items.sum, amount);
  else items.foreign = true;
  return items;
}

function unbalancedDocument(document: SourceDocument, items: Items): UnbalancedDocument[] {
  // A refused record can stand for one item or for all of them, so that the count says nothing beside it.
  const counted = items.rejected > 0 || items.ids.size === document.itemCount;
  if (counted && !items.foreign && equalMoney(items.sum, document.totalBeforeTax)) return [];
  const { id, code, totalBeforeTax: declared, itemCount: declaredCount } = document;
  return [{ id, code, declared, items: items.sum, declaredCount, itemCount: items.ids.size }];
}
