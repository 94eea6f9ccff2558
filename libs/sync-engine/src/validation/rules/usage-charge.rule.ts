import { policiesFor } from '../../linking/index.js';
import { moneyText } from '../wording.js';
import { finding, type LineRule } from './rule.js';

/** Consumption is charged once and never becomes units. */
export const usageChargeRule: LineRule = ({ resolved, policies }) => {
  if (resolved.line.kind !== 'usage') return [];
  const amount = moneyText(resolved.line.chargesTotal);
  if (policiesFor(policies, resolved).price.kind === 'leave') {
    const message = `Consumption of ${amount}. There is no price rule yet, so no charge is planned; set one in the policies.`;
    return [
      finding('usage-charge', 'attention', message, { action: 'decide', money: resolved.line.chargesTotal }),
    ];
  }
  const message = `Consumption of ${amount}: charged once on the contract, not as units.`;
  return [
    finding('usage-charge', 'info', message, { action: 'charge-once', money: resolved.line.chargesTotal }),
  ];
};
