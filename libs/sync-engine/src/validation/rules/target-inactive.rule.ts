import { finding, type AgreementLineRule } from './rule.js';

/** What is inactive in the target is not changed. */
export const targetInactiveRule: AgreementLineRule = ({ group }) => {
  const inactive = [
    group.agreement.active
      ? null
      : `The contract ${group.agreement.name} is inactive; it goes on billing until its end.`,
    group.customer.active ? null : `The customer ${group.customer.name} is inactive in the target.`,
    group.service.active || group.agreementLine
      ? null
      : `The service ${group.service.name} is inactive in the target.`,
  ].find((one) => one !== null);
  if (!inactive) return null;
  return finding(
    'target-inactive',
    'blocking',
    `${inactive} Nothing is written; choose another one or activate it there.`,
    {
      action: 'choose',
    },
  );
};
