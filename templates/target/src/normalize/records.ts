import {
  addDays,
  money,
  period,
  type Agreement,
  type TargetCustomer,
  type TargetService,
} from '@tallylink/billing-model';
import type { WireContract, WireCustomer, WireService } from '../wire.js';

/** Only a `customer` is ever suggested for a link: the MSP itself, prospects and vendors are not. */
export function toCustomer({ kind, ...wire }: WireCustomer): TargetCustomer {
  const { id, name, reference, vatNumber, active, currency } = wire;
  const customer = { id, name, reference, vatNumber, domain: null, active, currency };
  if (kind === 'customer') return { ...customer, kind };
  return kind === 'own' ? { ...customer, kind: 'self' } : { ...customer, kind: 'other', kindLabel: kind };
}

export const toAgreement = (wire: WireContract): Agreement => ({
  id: wire.id,
  customerId: wire.customerId,
  name: wire.name,
  reference: wire.reference,
  recurring: wire.periodMonths > 0,
  active: wire.active,
  // The vendor names the last day; our periods end on the day after.
  period: period(wire.start, addDays(wire.end, 1)),
  billingPeriodMonths: wire.periodMonths || null,
});

export const toService = (wire: WireService, currency: string): TargetService => ({
  id: wire.id,
  name: wire.name,
  sku: wire.sku,
  partNumber: null,
  reference: wire.reference,
  billingPeriodMonths: wire.periodMonths,
  active: wire.active,
  unitPrice: money(wire.unitPrice, currency),
  unitCost: money(wire.unitCost, currency),
});
