import type { AgreementLineGroup } from '../agreement-line-group.js';
import { finding, type AgreementLineRule } from './rule.js';

/** What is inactive in the target is not changed. */
export const targetInactiveRule: AgreementLineRule = ({ group }) => {
  const inactive = whatIsInactive(group);
  if (!inactive) return null;
  const message = `${inactive} Nothing is written; choose another one or activate it there.`;
  return finding('target-inactive', 'blocking', message, { action: 'choose' });
};

function whatIsInactive({ agreement, customer, service, agreementLine }: AgreementLineGroup): string | null {
  if (!agreement.active)
    return `The contract ${agreement.name} is inactive; it goes on billing until its end.`;
  if (!customer.active) return `The customer ${customer.name} is inactive in the target.`;
  return service.active || agreementLine ? null : `The service ${service.name} is inactive in the target.`;
}
