import type { SourceCustomer, TargetCustomer } from '@tallylink/billing-model';
import { companyTokens } from './normalize-name.js';
import { groupBy } from './target-index.js';
import type { SuggestionPart } from './suggestion.js';
import { TokenIndex } from './token-index.js';

/** One candidate of any kind, with what speaks for it. */
export interface Candidate {
  readonly targetId: string;
  readonly targetName: string;
  readonly parts: readonly SuggestionPart[];
}

/** Addresses at a mail provider say nothing about the company. */
const MAIL_PROVIDERS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'gmx.de',
  'gmx.net',
  'web.de',
]);

/** Looks for a source customer among the target's active customers; the MSP itself is never one. */
export class CustomerFinder {
  private readonly byReference: Lookup;
  private readonly byVatNumber: Lookup;
  private readonly byDomain: Lookup;
  private readonly byName: TokenIndex<TargetCustomer>;

  constructor(customers: readonly TargetCustomer[]) {
    const possible = customers.filter((one) => one.active && one.kind === 'customer');
    this.byReference = lookup(possible, (one) => one.reference?.trim() ?? '');
    this.byVatNumber = lookup(possible, (one) => vatKey(one.vatNumber));
    this.byDomain = lookup(possible, (one) => domainKey(one.domain));
    this.byName = new TokenIndex(possible, (one) => companyTokens(one.name));
  }

  find(customer: SourceCustomer, minimumScore: number): Candidate[] {
    const found = new Map<string, { record: TargetCustomer; parts: SuggestionPart[] }>();
    const add = (record: TargetCustomer, part: SuggestionPart): void => {
      const known = found.get(record.id);
      if (known) known.parts.push(part);
      else found.set(record.id, { record, parts: [part] });
    };
    for (const one of this.byReference.get(customer.id) ?? []) {
      add(one, { name: 'reference', score: 100, sentence: `our id ${customer.id} stands in its record` });
    }
    for (const one of this.byVatNumber.get(vatKey(customer.vatNumber)) ?? []) {
      add(one, { name: 'vat-number', score: 98, sentence: 'same VAT number' });
    }
    for (const one of this.byDomain.get(domainKey(customer.domain ?? customer.email)) ?? []) {
      add(one, { name: 'domain', score: 98, sentence: `same domain ${domainKey(one.domain)}` });
    }
    for (const { record, score } of this.byName.search(companyTokens(customer.name), minimumScore)) {
      add(record, { name: 'name', score: namePoints(score), sentence: nameSentence(score) });
    }
    return [...found.values()].map(({ record, parts }) => ({
      targetId: record.id,
      targetName: record.name,
      parts,
    }));
  }
}

export function nameSentence(score: number): string {
  return score === 100 ? 'same name' : `name ${score} % alike`;
}

/** Names alone stay below every number or id that two records share, by more than makes them ambiguous. */
export function namePoints(score: number): number {
  return Math.round(score * 0.92);
}

type Lookup = ReadonlyMap<string, readonly TargetCustomer[]>;

function lookup(customers: readonly TargetCustomer[], keyOf: (one: TargetCustomer) => string): Lookup {
  return groupBy(
    customers.filter((one) => keyOf(one) !== ''),
    keyOf,
  );
}

/** Without spaces, dots and the country's letters, which one side often leaves out. */
function vatKey(vatNumber: string | null | undefined): string {
  const plain = (vatNumber ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');
  return plain.replace(/^[A-Z]{2}(?=\d{5})/, '');
}

function domainKey(text: string | null | undefined): string {
  const host = (text ?? '')
    .toLowerCase()
    .trim()
    .split('@')
    .at(-1)!
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/')[0]!;
  return MAIL_PROVIDERS.has(host) || !host.includes('.') ? '' : host;
}
