import { serviceKey, type LineLinkFacts } from './entity-link-keys.js';

interface KnownKey extends Pick<LineLinkFacts, 'addOn' | 'billingPeriodMonths' | 'commitmentMonths'> {
  readonly key: string;
}

/** The keys of services, each made once: a month has few services beside its lines. */
export class ServiceKeys {
  private readonly known = new Map<string, KnownKey[]>();

  of(line: LineLinkFacts): string {
    const { addOn, billingPeriodMonths, commitmentMonths } = line;
    let terms = this.known.get(line.service.id);
    if (!terms) this.known.set(line.service.id, (terms = []));
    for (const one of terms) {
      if (
        one.addOn === addOn &&
        one.billingPeriodMonths === billingPeriodMonths &&
        one.commitmentMonths === commitmentMonths
      )
        return one.key;
    }
    const key = serviceKey(line);
    terms.push({ addOn, billingPeriodMonths, commitmentMonths, key });
    return key;
  }
}
