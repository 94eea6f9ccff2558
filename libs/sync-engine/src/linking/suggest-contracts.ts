import type { Agreement, BillingLine } from '@tallylink/billing-model';
import { entityLinkKeys } from './entity-link-keys.js';
import type { Candidate } from './suggest-customers.js';
import type { SuggestionPart } from './suggestion.js';

const OWN_CONTRACT = 100;
// So far below that both together are not ambiguous: what was made for this subscription is meant.
const DEFAULT = 94;

/** The contracts of a tied customer that could be meant: by our id, else the only active recurring one of the period. */
export function findContracts(line: BillingLine, agreements: readonly Agreement[]): Candidate[] {
  const keys = entityLinkKeys(line);
  const possible = agreements.filter((one) => one.recurring && one.active);
  const samePeriod = possible.filter((one) => one.billingPeriodMonths === line.billingPeriodMonths);
  return possible.flatMap((one) => {
    const parts: SuggestionPart[] = [];
    const reference = one.reference?.trim();
    if (reference === keys.contract) parts.push(ofReference(OWN_CONTRACT, reference));
    else if (reference && reference === keys.contractDefault) parts.push(ofReference(DEFAULT, reference));
    if (samePeriod.includes(one)) parts.push(ofPeriod(samePeriod.length));
    return parts.length === 0 ? [] : [{ targetId: one.id, targetName: one.name, parts }];
  });
}

function ofReference(score: number, reference: string): SuggestionPart {
  return { name: 'reference', score, sentence: `our id ${reference} is its number` };
}

function ofPeriod(count: number): SuggestionPart {
  return count === 1
    ? {
        name: 'only-contract',
        score: 90,
        sentence: 'the only active recurring contract of this billing period',
      }
    : {
        name: 'billing-period',
        score: 60,
        sentence: `one of ${count} active recurring contracts of this billing period`,
      };
}
