import { DomainError, type BillingLine } from '@tallylink/billing-model';
import { entityLinkKeys } from '@tallylink/sync-engine';
import type { EntityLinkItem } from './entity-links.dto.js';

/** Under which key a decision about a line is remembered. */
export function lineLinkKey(
  line: BillingLine,
  item: Pick<EntityLinkItem, 'kind' | 'scope' | 'agreementLineId'>,
): string {
  const keys = entityLinkKeys(line);
  if (item.agreementLineId !== undefined) return keys.agreementLine;
  switch (item.kind) {
    case 'customer':
      return keys.customer;
    case 'contract':
      return item.scope === 'everywhere' ? defaultKey(keys.contractDefault) : keys.contract;
    case 'service':
      return item.scope === 'contract' ? keys.serviceOverride : keys.service;
  }
}

/** The source's name of what is linked, for the list of links. */
export function lineLinkName(line: BillingLine, kind: EntityLinkItem['kind']): string {
  return {
    customer: line.customer.name,
    contract: line.contract.name || line.contract.id,
    service: line.service.name,
  }[kind];
}

function defaultKey(key: string | null): string {
  if (key !== null) return key;
  throw new DomainError(
    'LINK.PERIOD_UNKNOWN',
    'The billing period of this line is not known, so that no default contract can be remembered for it. Nothing was changed. Link this contract only.',
  );
}
