import { defaultContractKey, entityLinkKeys, type LineLinkFacts } from './entity-link-keys.js';
import type { EntityLink, LinkKind } from './entity-link.js';
import { ServiceKeys } from './service-keys.js';
import type { TargetIndex } from './target-index.js';

/** The newest version of every tie, by kind and key. Asked for each line: a key is made only where it is needed. */
export class LinkLookup {
  private readonly newest: Record<LinkKind, Map<string, EntityLink>> = {
    customer: new Map(),
    contract: new Map(),
    service: new Map(),
  };
  private readonly serviceKeys = new ServiceKeys();

  /** Whether any tie is of a service on one contract: nearly no connection has one, and asking for it costs. */
  private readonly ofOneContract: boolean;

  constructor(links: readonly EntityLink[]) {
    this.ofOneContract = links.some(
      ({ kind, sourceKey }) =>
        kind === 'service' && (sourceKey.startsWith('contract:') || sourceKey.startsWith('line:')),
    );
    for (const link of links) {
      const ofKind = this.newest[link.kind];
      const known = ofKind.get(link.sourceKey);
      if (!known || known.version < link.version) ofKind.set(link.sourceKey, link);
    }
  }

  customerOf(line: LineLinkFacts): string | null {
    return this.targetOf('customer', line.customer.id);
  }

  /** The service of a line: the one for its contract, else the general one. */
  serviceOf(line: LineLinkFacts): string | null {
    const chosen = this.ofOneContract ? this.targetOf('service', entityLinkKeys(line).serviceOverride) : null;
    return chosen ?? this.targetOf('service', this.serviceKeys.of(line));
  }

  /** Which of several agreement lines of one service a person chose. */
  agreementLineOf(line: LineLinkFacts): string | null {
    return this.ofOneContract ? this.targetOf('service', entityLinkKeys(line).agreementLine) : null;
  }

  /**
   * The contract of a line: its own, else the customer's default for the billing period. Units that moved to another
   * customer keep their contract id; a contract of somebody else is never meant.
   */
  agreementOf(line: LineLinkFacts, customerId: string, target: TargetIndex): string | null {
    const own = this.targetOf('contract', line.contract.id);
    if (own && target.agreements.get(own)?.customerId === customerId) return own;
    if (line.billingPeriodMonths === null) return null;
    const general = this.targetOf('contract', defaultContractKey(line.customer.id, line.billingPeriodMonths));
    return general && target.agreements.get(general)?.customerId === customerId ? general : null;
  }

  /** The contract that a line is tied to, whoever's it is. */
  tiedContractOf(line: LineLinkFacts): string | null {
    const own = this.targetOf('contract', line.contract.id);
    if (own || line.billingPeriodMonths === null) return own;
    return this.targetOf('contract', defaultContractKey(line.customer.id, line.billingPeriodMonths));
  }

  private targetOf(kind: LinkKind, key: string): string | null {
    return this.newest[kind].get(key)?.targetId || null;
  }
}

// Linking and suggesting ask the same links.
const lookups = new WeakMap<readonly EntityLink[], LinkLookup>();

export function lookupOf(links: readonly EntityLink[]): LinkLookup {
  const known = lookups.get(links);
  if (known) return known;
  const made = new LinkLookup(links);
  lookups.set(links, made);
  return made;
}
