import type { Money, TargetService } from '@tallylink/billing-model';
import type { ServiceRecord } from '../wire.js';
import { monthsOfPeriodType, type Picklists } from './picklists.js';
import { amountOf, textOf } from './wire-values.js';

/** Fields that {@link toService} needs. */
export const SERVICE_FIELDS = [
  'id',
  'name',
  'sku',
  'catalogNumberPartNumber',
  'externalID',
  'periodType',
  'isActive',
  'unitPrice',
  'unitCost',
];

/** A service of the catalogue. Its values stand in the tenant's own currency; without one they are left out. */
export function toService(
  service: ServiceRecord,
  picklists: Picklists,
  currency: string | null,
): TargetService {
  const money = (value: number | null): Money | null => {
    const amount = amountOf(value, 'service', service.id);
    return amount === null || currency === null ? null : { amount, currency };
  };
  return {
    id: String(service.id),
    name: service.name,
    sku: textOf(service.sku),
    partNumber: textOf(service.catalogNumberPartNumber),
    reference: textOf(service.externalID),
    billingPeriodMonths: monthsOfPeriodType(picklists, 'periodType', service.periodType),
    active: service.isActive !== false,
    unitPrice: money(service.unitPrice),
    unitCost: money(service.unitCost),
  };
}
