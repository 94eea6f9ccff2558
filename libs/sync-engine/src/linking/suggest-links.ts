import type { BillingLine } from '@tallylink/billing-model';
import { entityLinkKeys } from './entity-link-keys.js';
import { rankCandidates } from './rank-candidates.js';
import { lookupOf, type LinkLookup } from './link-lookup.js';
import { findContracts } from './suggest-contracts.js';
import { CustomerFinder } from './suggest-customers.js';
import { ServiceFinder } from './suggest-services.js';
import type { LineSuggestions, SuggestLinksInput, Suggestion, SuggestionSettings } from './suggestion.js';
import { indexTarget, type TargetIndex } from './target-index.js';

const DEFAULTS: SuggestionSettings = { minimumScore: 50, candidatesPerKind: 5 };

/** Candidates for whatever a line is not tied to yet. Each customer, contract and service is looked for once. */
export function suggestLinks(input: SuggestLinksInput): LineSuggestions[] {
  const suggester = new Suggester(input);
  return input.lines.map((line) => ({ lineId: line.id, suggestions: suggester.suggest(line) }));
}

const NONE: readonly Suggestion[] = [];

class Suggester {
  private readonly settings: SuggestionSettings;
  private readonly links: LinkLookup;
  private readonly target: TargetIndex;
  private readonly customers: ReadonlyMap<string, SuggestLinksInput['customers'][number]>;
  private customerFinder: CustomerFinder | null = null;
  private serviceFinder: ServiceFinder | null = null;
  private readonly found = new Map<string, readonly Suggestion[]>();

  constructor(input: SuggestLinksInput) {
    this.settings = { ...DEFAULTS, ...input.settings };
    this.links = lookupOf(input.links);
    this.target = indexTarget(input.target);
    this.customers = new Map(input.customers.map((one) => [one.id, one]));
  }

  suggest(line: BillingLine): readonly Suggestion[] {
    const customerId = this.links.customerOf(line);
    const customers = this.target.customers.has(customerId ?? '') ? NONE : this.customersOf(line);
    const services = this.target.services.has(this.links.serviceOf(line) ?? '')
      ? NONE
      : this.servicesOf(line);
    const likely = customerId ?? (customers[0] && !customers[0].ambiguous ? customers[0].targetId : null);
    const contracts = this.contractsOf(line, likely);
    const tied = customers.length === 0 && contracts.length === 0 && services.length === 0;
    return tied ? NONE : [...customers, ...contracts, ...services];
  }

  private customersOf(line: BillingLine): readonly Suggestion[] {
    const sourceKey = line.customer.id;
    return this.once(`customer ${sourceKey}`, () => {
      const customer = this.customers.get(line.customer.id) ?? line.customer;
      // Made when the first line needs it: in most months every line is tied.
      this.customerFinder ??= new CustomerFinder(this.target.state.customers);
      const candidates = this.customerFinder.find(customer, this.settings.minimumScore);
      return rankCandidates(candidates, { kind: 'customer', sourceKey }, this.settings);
    });
  }

  /** Also for a customer that is only suggested, so that one decision can accept both. */
  private contractsOf(line: BillingLine, customerId: string | null): readonly Suggestion[] {
    if (customerId === null) return NONE;
    const tied = this.links.tiedContractOf(line);
    if (this.target.agreements.get(tied ?? '')?.customerId === customerId) return NONE;
    const candidates = findContracts(line, this.target.agreementsOfCustomer.get(customerId) ?? []);
    return rankCandidates(candidates, { kind: 'contract', sourceKey: line.contract.id }, this.settings);
  }

  private servicesOf(line: BillingLine): readonly Suggestion[] {
    const sourceKey = entityLinkKeys(line).service;
    return this.once(`service ${sourceKey}`, () => {
      const { service, billingPeriodMonths } = line;
      this.serviceFinder ??= new ServiceFinder(this.target.state.services);
      const candidates = this.serviceFinder.find(
        service,
        sourceKey,
        billingPeriodMonths,
        this.settings.minimumScore,
      );
      return rankCandidates(candidates, { kind: 'service', sourceKey }, this.settings);
    });
  }

  private once(key: string, find: () => readonly Suggestion[]): readonly Suggestion[] {
    const known = this.found.get(key);
    if (known) return known;
    const suggestions = find();
    this.found.set(key, suggestions);
    return suggestions;
  }
}
