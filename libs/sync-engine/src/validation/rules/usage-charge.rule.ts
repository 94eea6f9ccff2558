import { policiesFor } from '../../linking/index.js';
import { moneyText } from '../wording.js';
import { finding, type LineRule } from './rule.js';

/** Consumption is charged once and never becomes units. */
export const usageChargeRule: LineRule = ({ resolved, policies }) => {
  if (resolved.line.kind !== 'usage') return [];
  const amount = moneyText(resolved.line.chargesTotal);
  const { kind } = policiesFor(policies, resolved).price;
  if (kind === 'leave' || kind === 'copy') {
    const message = `Consumption of ${amount}. No price rule gives its price, so no charge is planned; set a mark-up or a margin in the policies.`;
    return [
      finding('usage-charge', 'attention', message, { action: 'decide', money: resolved.line.chargesTotal }),
    ];
  }
  const message = `Consumption of ${amount}: charged once on the contract, not as units.`;
  return [
    finding('usage-charge', 'info', message, { action: 'charge-once', money: resolved.line.chargesTotal }),
  ];
};
