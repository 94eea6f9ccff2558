import type { RejectedRecord, SourceCharge } from '@tallylink/billing-model';

/**
 * Notices an item id that stands on two documents. Charges are kept by item id over all readings, so that the second
 * one would silently take the first one's place.
 */
export class RepeatedItems {
  readonly #documentByItem = new Map<string, string>();

  /** Tells the charges of one document apart: those that are new, and those whose item another document has. */
  separate(charges: readonly SourceCharge[]): { charges: SourceCharge[]; rejected: RejectedRecord[] } {
    const fresh: SourceCharge[] = [];
    const rejected: RejectedRecord[] = [];
    for (const charge of charges) {
      const owner = this.#documentByItem.get(charge.itemId) ?? charge.documentId;
      this.#documentByItem.set(charge.itemId, owner);
      if (owner === charge.documentId) fresh.push(charge);
      else rejected.push(repeated(charge));
    }
    return { charges: fresh, rejected };
  }
}

const repeated = (charge: SourceCharge): RejectedRecord => ({
  id: charge.itemId,
  kind: 'invoice item',
  code: 'ITEM.ID_REPEATED',
  message:
    `Line “${charge.description}” of ${charge.documentCode} has the same id as a line of another invoice. ` +
    'It is in no billing line. Ask the marketplace for a corrected invoice.',
  amount: charge.amount,
  documentId: charge.documentId,
  raw: charge.raw,
});
