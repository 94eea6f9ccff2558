import type { SourceService, TargetService } from '@tallylink/billing-model';
import { serviceTokens } from './normalize-name.js';
import { namePoints, nameSentence, type Candidate } from './suggest-customers.js';
import { groupBy } from './target-index.js';
import type { SuggestionPart } from './suggestion.js';
import { TokenIndex } from './token-index.js';

/** Looks for a source service in the target's catalogue: by our id, then SKU or part number, then name and period. */
export class ServiceFinder {
  private readonly byReference: ReadonlyMap<string, readonly TargetService[]>;
  private readonly bySku: ReadonlyMap<string, readonly TargetService[]>;
  private readonly byName: TokenIndex<TargetService>;

  constructor(services: readonly TargetService[]) {
    const possible = services.filter((one) => one.active);
    this.byReference = groupBy(
      possible.filter((one) => one.reference),
      (one) => one.reference!.trim(),
    );
    const codes = possible.flatMap((one) =>
      [...new Set([skuKey(one.sku), skuKey(one.partNumber)])].map((code) => ({ code, one })),
    );
    const groups = groupBy(
      codes.filter(({ code }) => code !== ''),
      ({ code }) => code,
    );
    this.bySku = new Map([...groups].map(([code, pairs]) => [code, pairs.map(({ one }) => one)]));
    this.byName = new TokenIndex(possible, (one) => serviceTokens(one.name));
  }

  find(service: SourceService, serviceKey: string, months: number | null, minimumScore: number): Candidate[] {
    const found = new Map<string, { record: TargetService; parts: SuggestionPart[] }>();
    const add = (record: TargetService, part: SuggestionPart): void => {
      const known = found.get(record.id);
      if (known) known.parts.push(part);
      else found.set(record.id, { record, parts: [part] });
    };
    for (const one of [
      ...(this.byReference.get(serviceKey) ?? []),
      ...(this.byReference.get(service.id) ?? []),
    ]) {
      add(one, { name: 'reference', score: 100, sentence: 'our id stands in its record' });
    }
    for (const one of service.code ? (this.bySku.get(skuKey(service.code)) ?? []) : []) {
      add(one, { name: 'sku', score: 98, sentence: `same part number ${service.code}` });
    }
    for (const { record, score } of this.byName.search(serviceTokens(service.name), minimumScore)) {
      add(record, { name: 'name', score: namePoints(score), sentence: nameSentence(score) });
    }
    return [...found.values()].map(({ record, parts }) => ({
      targetId: record.id,
      targetName: record.name,
      parts: [...parts, ...periodPart(record.billingPeriodMonths, months)],
    }));
  }
}

/** Another billing period takes 30 points away: such a service cannot take the line's cost. */
export function periodPart(target: number | null, source: number | null): SuggestionPart[] {
  if (target === null || source === null) return [];
  if (target === source) return [{ name: 'billing-period', score: 0, sentence: 'same billing period' }];
  return [{ name: 'billing-period', score: -30, sentence: 'another billing period' }];
}

function skuKey(sku: string | null): string {
  return (sku ?? '').toUpperCase().replace(/\s+/g, '');
}
