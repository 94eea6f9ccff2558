import type { Finding } from '@tallylink/billing-model';
import type { ResolvedCharge } from '../../linking/index.js';
import { moneyText } from '../wording.js';
import { finding } from './rule.js';

/** A charge that belongs to no line: approval waits until a person has said what it is. */
export function unlinkedChargeFinding({ charge, state, exclusion }: ResolvedCharge): Finding {
  if (state === 'excluded') return finding('match', 'ok', `Excluded: ${exclusion?.reason ?? ''}`);
  const who = charge.customer ? ` of ${charge.customer.name}` : '';
  const message =
    `${moneyText(charge.amount)}${who} on ${charge.documentCode} belongs to no line (${charge.reason}). ` +
    'The month cannot be approved until it is excluded with a reason.';
  return finding('unlinked-charge', 'blocking', message, { action: 'exclude', money: charge.amount });
}
