import {
  money,
  negateDecimal,
  period,
  type DecimalString,
  type Period,
  type SourceCharge,
  type SourceDocument,
} from '@tallylink/billing-model';
import type { WireLine } from '../wire.js';
import { dayAfter, readDay, readDecimal, readText, UnreadableField } from './read-fields.js';

/** One line as one charge. Errors: {@link UnreadableField}; the caller rejects the line with its amount. */
export function normalizeLine(line: WireLine, document: SourceDocument): SourceCharge {
  const credit = document.type === 'credit-note';
  const signed = (value: DecimalString): DecimalString => (credit ? negateDecimal(value) : value);
  const { currency } = document.totalBeforeTax;
  const id = readText(line.id, 'id');
  return {
    kind: 'charge',
    id,
    itemId: id,
    documentId: document.id,
    documentCode: document.code,
    documentDate: document.date,
    documentUpdatedAt: document.updatedAt,
    credit,
    ...classify(line, credit),
    description: line.description ?? '',
    customer: reference(line.customer),
    payer: null,
    contract: reference(line.subscription),
    service: line.product
      ? {
          id: readText(line.product.id, 'product.id'),
          name: readText(line.product.name, 'product.name'),
          code: line.product.sku ?? null,
        }
      : null,
    addOn: false,
    period: chargedPeriod(line),
    commitmentMonths: line.termMonths ?? null,
    units: signed(readDecimal(line.quantity, 'quantity')),
    unitPrice: money(readDecimal(line.unitPrice, 'unitPrice'), currency),
    amount: money(signed(readDecimal(line.total, 'total')), currency),
    notes: [],
    raw: line,
  };
}

/**
 * What the line stands for. A credit is `adjusting`: whether it takes units away is decided by assembly, which sees
 * all charges of the subscription. A vendor with usage lines says `usage` here.
 */
function classify(line: WireLine, credit: boolean): Pick<SourceCharge, 'classification' | 'reason'> {
  if (!line.subscription || !line.from) return { classification: 'charge-only', reason: 'manual line' };
  return { classification: credit ? 'adjusting' : 'unit' };
}

function chargedPeriod(line: WireLine): Period | null {
  if (!line.from) return null;
  const [start, through] = [readDay(line.from, 'from'), readDay(line.through, 'through')];
  if (through < start) throw new UnreadableField('through', `${through} is before ${start}`);
  return period(start, dayAfter(through));
}

const reference = (party: WireLine['customer']): { id: string; name: string } | null =>
  party ? { id: readText(party.id, 'id'), name: readText(party.name, 'name') } : null;
