import type { LineCharge } from '@tallylink/billing-model';
import type { ChargeReply } from './line-story.dto.js';

/** Names its fields, so that a new one stays private. */
export const chargeReply = (charge: LineCharge, raw: unknown): ChargeReply => ({
  id: charge.id,
  documentCode: charge.documentCode,
  description: charge.description,
  start: charge.start,
  endExclusive: charge.endExclusive,
  units: charge.units,
  amount: charge.amount,
  credit: charge.credit,
  countsUnits: charge.countsUnits,
  raw: (raw ?? null) as ChargeReply['raw'],
});
