import type { BillingLine, SourceCharge } from '@tallylink/billing-model';
import type { LineGroup } from './line-groups.js';

/** How a line is shown: by the contract as it is now, else by its newest charge, else as it was last month. */
export function lineNames(group: LineGroup): Pick<BillingLine, 'customer' | 'contract' | 'service'> {
  const { key, subscription, previous } = group;
  const newest = newestCharge(group);
  const owner = subscription?.customer.id === key.customerId ? subscription.customer : null;
  const sold = subscription && [
    subscription.service,
    ...(subscription.addOns ?? []).map((addOn) => addOn.service),
  ];
  const service =
    sold?.find((candidate) => candidate.id === key.serviceId) ?? newest?.service ?? previous?.service;
  return {
    customer: owner ?? newest?.customer ?? previous?.customer ?? { id: key.customerId, name: key.customerId },
    contract: {
      id: key.contractId,
      name: subscription?.name ?? newest?.contract?.name ?? previous?.contract.name ?? key.contractId,
    },
    service: service ?? { id: key.serviceId, name: key.serviceId },
  };
}

/** By document, then by id: reading order plays no part. */
export function newestCharge(group: LineGroup): SourceCharge | undefined {
  return [...group.dated, ...group.usage].reduce<SourceCharge | undefined>(
    (newest, charge) => (newest && rank(newest) >= rank(charge) ? newest : charge),
    undefined,
  );
}

const rank = (charge: SourceCharge): string => `${charge.documentDate} ${charge.id}`;
