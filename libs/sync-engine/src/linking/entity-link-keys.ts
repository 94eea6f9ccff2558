import type { BillingLine } from '@tallylink/billing-model';
import { encoded } from './encoded.js';

/** Under which keys the ties of a line are remembered. The first key that has a link wins. */
export interface EntityLinkKeys {
  readonly customer: string;
  readonly contract: string;
  /** The customer's default contract for the billing period; `null` when the period is unknown. */
  readonly contractDefault: string | null;
  readonly service: string;
  /** Kind `service`: another service for this one contract. */
  readonly serviceOverride: string;
  /** Kind `service`: which of several agreement lines of one service is meant; its `targetId` is an agreement line. */
  readonly agreementLine: string;
}

export type LineLinkFacts = Pick<
  BillingLine,
  'customer' | 'contract' | 'service' | 'addOn' | 'billingPeriodMonths' | 'commitmentMonths'
>;

export function entityLinkKeys(line: LineLinkFacts): EntityLinkKeys {
  const service = serviceKey(line);
  const contract = encoded(line.contract.id);
  return {
    customer: line.customer.id,
    contract: line.contract.id,
    contractDefault:
      line.billingPeriodMonths === null
        ? null
        : defaultContractKey(line.customer.id, line.billingPeriodMonths),
    service,
    serviceOverride: `contract:${contract}~${service}`,
    agreementLine: `line:${contract}~${service}`,
  };
}

/** A new contract of the customer with this billing period needs no new decision. */
export function defaultContractKey(customerId: string, months: number): string {
  return `default:${customerId}:${months}`;
}

/** Under which a line's service is remembered for every contract. */
export function serviceKey(line: LineLinkFacts): string {
  const kind = line.addOn ? 'add-on' : 'main';
  return `${encoded(line.service.id)}~${kind}~${line.billingPeriodMonths ?? '-'}~${line.commitmentMonths ?? '-'}`;
}
