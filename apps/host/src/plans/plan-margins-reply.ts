import type { PlanMargins } from '@tallylink/sync-engine';
import type { PlanMarginsReply } from './plan-margins.dto.js';

/** Cost, price and margin of a plan as the API gives them. */
export function planMarginsReply({ lines, customers }: PlanMargins): PlanMarginsReply {
  return {
    lines: lines.map(({ customerId, currency: _currency, lineIds, ...margin }) => ({
      ...margin,
      targetCustomerId: customerId,
      lineIds: [...lineIds],
    })),
    customers: customers.map(({ customerId, customerName, ...sum }) => ({
      ...sum,
      targetCustomerId: customerId,
      name: customerName,
    })),
  };
}
