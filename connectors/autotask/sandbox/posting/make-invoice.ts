import { addDays, addDecimals, decimalFromWire } from '@tallylink/billing-model';
import { collectionOf, type AutotaskState } from '../autotask-state.js';
import { dayOf, wireDay, wireInstant, wireNumber, type WireRecord } from '../wire-values.js';

/** Makes an invoice over everything posted for a company and not invoiced, as a person does. `null`: there is nothing. */
export function makeInvoice(state: AutotaskState, companyID: number, now: number): WireRecord | null {
  const items = [...collectionOf(state, 'BillingItems').all()].filter(
    (item) => item.companyID === companyID && item.invoiceID === null,
  );
  if (items.length === 0) return null;
  const invoices = collectionOf(state, 'Invoices');
  const days = items.map((item) => dayOf(item.itemDate)).sort();
  const total = items.reduce(
    (sum, item) => addDecimals(sum, decimalFromWire(item.totalAmount as number)),
    '0',
  );
  const today = wireInstant(now).slice(0, 10);
  const invoice: WireRecord = {
    batchID: invoices.size + 1,
    companyID,
    createDateTime: wireInstant(now),
    invoiceDateTime: wireInstant(now),
    fromDate: wireDay(days[0]!),
    toDate: wireDay(days.at(-1)!),
    dueDate: wireDay(addDays(today, 30)),
    invoiceTotal: wireNumber(total),
    totalTaxValue: 0,
    isVoided: false,
    paymentTerm: 1,
    taxGroup: 0,
  };
  const id = invoices.insert(invoice);
  invoice.invoiceNumber = `INV-${id}`;
  for (const item of items) item.invoiceID = id;
  return invoice;
}
