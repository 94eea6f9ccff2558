import type { BillingLine, TargetCustomer, TargetState } from '@tallylink/billing-model';
import { suggestLinks, type Suggestion } from '@tallylink/sync-engine';
import type { LinkKind } from '../../entity-links/index.js';
import type { RunMaterial } from '../../run-store/run-material.js';

const MOST = 3;

/** Something that the target has and that may be meant. */
export interface LookAlike {
  readonly targetId: string;
  readonly targetName: string;
  readonly score: number;
  /** What it is, and why it looks alike. */
  readonly sentence: string;
}

/** What the target has that may be meant, of every kind of record: also those that are never suggested. */
export type LookAlikes = (kind: LinkKind, lineId: string) => LookAlike[];

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
      .map(({ targetId, targetName, score, ...suggestion }) => ({
        targetId,
        targetName,
        score,
        sentence: sentence({ targetName, ...suggestion }, words(kind, targetId)),
      }));
}

/** What has the very name already. A contract's name is its customer's alone. */
export function namesakes(
  target: TargetState,
): (kind: LinkKind, name: string, targetCustomerId: string | null) => LookAlike[] {
  const words = describe(target);
  const all = {
    customer: byName(target.customers.filter((one) => one.kind !== 'self')),
    service: byName(target.services),
    contract: byName(target.agreements),
  };
  return (kind, name, targetCustomerId) =>
    (all[kind].get(plain(name)) ?? [])
      .filter((one) => kind !== 'contract' || one.customerId === targetCustomerId)
      .slice(0, MOST)
      .map(({ id, name: targetName }) => {
        const what = words(kind, id);
        const text = `${targetName}, ${article(what)} ${what}, has this name (same name)`;
        return { targetId: id, targetName, score: 100, sentence: text };
      });
}

type Named = { readonly id: string; readonly name: string; readonly customerId?: string };

const byName = (records: readonly Named[]): ReadonlyMap<string, readonly Named[]> =>
  Map.groupBy(records, (one) => plain(one.name));

const plain = (name: string): string => name.trim().toLowerCase();

const everything = (target: TargetState): TargetState => ({
  ...target,
  customers: target.customers
    .filter((one) => one.kind !== 'self')
    .map((one) => ({ ...one, active: true, kind: 'customer' as const })),
  services: target.services.map((one) => ({ ...one, active: true })),
});

function sentence(
  { targetName, parts, sentence: why }: Pick<Suggestion, 'targetName' | 'parts' | 'sentence'>,
  what: string,
): string {
  const named = `${targetName}, ${article(what)} ${what}`;
  return parts.some((part) => part.name === 'name' && part.sentence === 'same name')
    ? `${named}, has this name (${why})`
    : `${named} (${why})`;
}

const article = (what: string): string => (/^[aeiou]/.test(what) ? 'an' : 'a');

/** What a candidate is, as the target itself would say. */
function describe(target: TargetState): (kind: LinkKind, targetId: string) => string {
  const customers = new Map(target.customers.map((one) => [one.id, one]));
  const contracts = new Map(target.agreements.map((one) => [one.id, one]));
  const services = new Map(target.services.map((one) => [one.id, one]));
  return (kind, targetId) => {
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
