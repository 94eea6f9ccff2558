import type { RejectedRecord, SourceCustomerRecord } from '@tallylink/billing-model';
import type { WireCustomer } from '../wire.js';

/** An end customer: for link suggestions, and for creating it on the other side. */
export function normalizeCustomer(wire: WireCustomer): SourceCustomerRecord | RejectedRecord {
  const { id, name, vatNumber = null, email = null } = wire;
  if (id && name) return { kind: 'customer', id, name, vatNumber, email, raw: wire };
  const message = `Customer ${id ?? 'without an id'} has no name or no id.`;
  return { id: id ?? null, kind: 'customer', code: 'CUSTOMER.UNREADABLE', message, raw: wire };
}
