import type { BillingLine, TargetCustomer, TargetState } from '@tallylink/billing-model';
import { suggestLinks, type Suggestion } from '@tallylink/sync-engine';
import type { LinkKind } from '../../entity-links/index.js';
import type { RunMaterial } from '../../run-store/run-material.js';

const MOST = 3;

/** Sentences about what the target has that may be meant, of every kind of record: also those that are never suggested. */
export type LookAlikes = (kind: LinkKind, lineId: string) => string[];

/** Looks over all of the target, inactive ones, prospects and vendors too: a second of a name may be refused, or be a mistake. */
export function lookAlikes(
  lines: readonly BillingLine[],
  { customers, links, target }: Pick<RunMaterial, 'customers' | 'links' | 'target'>,
): LookAlikes {
  const found = suggestLinks({ lines, customers, links, target: everything(target) });
  const byLine = new Map(found.map((one) => [one.lineId, one.suggestions]));
  const words = describe(target);
  return (kind, lineId) =>
    (byLine.get(lineId) ?? [])
      .filter((suggestion) => suggestion.kind === kind)
      .slice(0, MOST)
      .map((suggestion) => sentence(suggestion, words(suggestion)));
}

const everything = (target: TargetState): TargetState => ({
  ...target,
  customers: target.customers
    .filter((one) => one.kind !== 'self')
    .map((one) => ({ ...one, active: true, kind: 'customer' as const })),
  services: target.services.map((one) => ({ ...one, active: true })),
});

function sentence(suggestion: Suggestion, what: string): string {
  const article = /^[aeiou]/.test(what) ? 'an' : 'a';
  const named = `${suggestion.targetName}, ${article} ${what}`;
  return suggestion.parts.some((part) => part.name === 'name' && part.sentence === 'same name')
    ? `${named}, has this name (${suggestion.sentence})`
    : `${named} (${suggestion.sentence})`;
}

/** What a candidate is, as the target itself would say. */
function describe(target: TargetState): (suggestion: Suggestion) => string {
  const customers = new Map(target.customers.map((one) => [one.id, one]));
  const contracts = new Map(target.agreements.map((one) => [one.id, one]));
  const services = new Map(target.services.map((one) => [one.id, one]));
  return ({ kind, targetId }) => {
    switch (kind) {
      case 'customer':
        return words(customers.get(targetId)?.active, customerWord(customers.get(targetId)));
      case 'contract':
        return words(contracts.get(targetId)?.active, 'contract');
      case 'service':
        return words(services.get(targetId)?.active, 'service');
    }
  };
}

const words = (active: boolean | undefined, word: string): string =>
  active === false ? `inactive ${word}` : word;

const customerWord = (customer: TargetCustomer | undefined): string =>
  customer?.kind === 'other'
    ? (customer.kindLabel?.toLowerCase() ?? 'record that is no customer')
    : 'customer';
