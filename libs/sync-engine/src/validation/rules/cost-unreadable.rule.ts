import { finding, type AgreementLineRule } from './rule.js';

/** The target does not show costs to us: they are neither compared nor written. */
export const costUnreadableRule: AgreementLineRule = ({ costs, costsVisible, group }) => {
  if (!group.agreementLine || (costsVisible && !costs.unreadable)) return null;
  const message = costsVisible
    ? 'The target shows no full-period cost for some of these days; they are not compared.'
    : 'The target does not show its cost to this connection. Costs are not compared and not written.';
  return finding('cost-unreadable', 'info', message);
};
