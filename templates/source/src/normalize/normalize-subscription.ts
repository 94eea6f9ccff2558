import { money, period, type RejectedRecord, type SourceSubscription } from '@tallylink/billing-model';
import type { WireSubscription } from '../wire.js';
import { dayAfter, readDay, readDecimal, readText, UnreadableField } from './read-fields.js';

/** A subscription as it is now. Its past is in the invoices. */
export function normalizeSubscription(wire: WireSubscription): SourceSubscription | RejectedRecord {
  try {
    return accepted(wire);
  } catch (error) {
    if (!(error instanceof UnreadableField)) throw error;
    const message = `Subscription ${wire.id ?? 'without an id'} cannot be read, ${error.message}.`;
    return { id: wire.id ?? null, kind: 'subscription', code: 'SUBSCRIPTION.UNREADABLE', message, raw: wire };
  }
}

function accepted(wire: WireSubscription): SourceSubscription {
  const { customer, product, termMonths, billedEveryMonths } = wire;
  const currency = readText(wire.currency, 'currency');
  const updatedAt = readText(wire.updatedAt, 'updatedAt');
  return {
    kind: 'subscription',
    id: readText(wire.id, 'id'),
    name: readText(wire.name, 'name'),
    status: wire.status === 'cancelled' ? 'cancelled' : 'active',
    customer: { id: readText(customer?.id, 'customer.id'), name: readText(customer?.name, 'customer.name') },
    service: {
      id: readText(product?.id, 'product.id'),
      name: readText(product?.name, 'product.name'),
      code: product?.sku ?? null,
    },
    units: readDecimal(wire.quantity, 'quantity'),
    recurringAmount: wire.termAmount ? money(readDecimal(wire.termAmount, 'termAmount'), currency) : null,
    currency,
    commitmentMonths: termMonths ?? null,
    instalments:
      termMonths && billedEveryMonths && billedEveryMonths < termMonths
        ? { count: termMonths / billedEveryMonths, everyMonths: billedEveryMonths }
        : null,
    term: period(readDay(wire.termFrom, 'termFrom'), dayAfter(readDay(wire.termThrough, 'termThrough'))),
    activationDate: readDay(wire.activatedOn, 'activatedOn'),
    automaticRenewal: true,
    trial: false,
    usageBased: false,
    updatedDay: readDay(updatedAt, 'updatedAt'),
    updatedAt,
    raw: wire,
  };
}
