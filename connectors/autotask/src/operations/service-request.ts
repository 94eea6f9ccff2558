import type { CreateServiceOperation } from '@tallylink/billing-model';
import type { WireRequest } from '../wire.js';
import { mark } from './mark.js';
import { given, wireMoney } from './wire-parts.js';

/** Creates a service of the catalogue. */
export function createServiceRequest(
  { after }: CreateServiceOperation,
  defaults: { readonly periodType: number; readonly billingCodeId: number },
): WireRequest {
  return {
    method: 'POST',
    path: 'Services',
    endpoint: 'Services',
    sentence: `Creates the service "${after.name}".`,
    body: {
      name: after.name,
      periodType: defaults.periodType,
      billingCodeID: defaults.billingCodeId,
      externalID: mark(after.reference),
      isActive: true,
      ...wireMoney('unitPrice', after.unitPrice),
      ...wireMoney('unitCost', after.unitCost),
      ...given({ sku: after.sku, description: after.description?.slice(0, 400) }),
    },
  };
}
