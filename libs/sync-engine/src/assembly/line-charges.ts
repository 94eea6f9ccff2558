import type { Month, SourceCharge } from '@tallylink/billing-model';
import type { ChargesOfLine } from './build-line.js';
import type { LineGroup } from './line-groups.js';
import { newestCharge } from './line-names.js';
import { monthOfCharge } from './month-charges.js';

/** What a line takes of its charges, and what it cannot take. */
export interface TakenCharges extends ChargesOfLine {
  readonly kind: 'recurring' | 'usage';
  readonly left: readonly { readonly charge: SourceCharge; readonly reason: string }[];
}

/**
 * The charges of the month that make up a line. A line has one currency and is either units or consumption; what does
 * not fit stays a charge of its own, for a person to decide.
 */
export function takeCharges(group: LineGroup, month: Month, usageBased: boolean): TakenCharges {
  const kind = kindOf(group, usageBased);
  const ofMonth = [...group.dated, ...group.usage].filter((charge) => monthOfCharge(charge) === month);
  const currency = currencyOf(group, ofMonth);
  const charges: SourceCharge[] = [];
  const left: { charge: SourceCharge; reason: string }[] = [];
  for (const charge of ofMonth.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))) {
    const reason = reasonToLeave(charge, kind, currency);
    if (reason) left.push({ charge, reason });
    else charges.push(charge);
  }
  return { kind, currency, charges, left };
}

function kindOf(group: LineGroup, usageBased: boolean): 'recurring' | 'usage' {
  if (group.dated.some((charge) => charge.classification === 'unit')) return 'recurring';
  if (group.usage.length > 0 || usageBased) return 'usage';
  return group.previous?.kind ?? 'recurring';
}

function reasonToLeave(charge: SourceCharge, kind: string, currency: string): string | null {
  if (charge.amount.currency !== currency)
    return `it is in ${charge.amount.currency}, its line in ${currency}`;
  if (charge.classification === 'usage' && kind === 'recurring')
    return 'usage of a service that is billed by units';
  return null;
}

/** That of the month's charges; of several the contract's, else the newest charge's. */
function currencyOf(group: LineGroup, ofMonth: readonly SourceCharge[]): string {
  const used = new Set(ofMonth.map((charge) => charge.amount.currency));
  const usual =
    group.subscription?.currency ?? newestCharge(group)?.amount.currency ?? group.previous?.currency;
  if (usual && (used.size === 0 || used.has(usual))) return usual;
  return [...used].sort()[0] ?? '';
}

const sortKey = (charge: SourceCharge): string =>
  `${charge.period?.start ?? charge.documentDate} ${charge.id}`;
