import { addDays } from '@tallylink/billing-model';
import { recordId } from '../../record-id.js';
import type { ScenarioAddOn, ScenarioEvent, ScenarioSubscription } from '../../scenario.js';
import { drawBegin, drawRules, type Begin, type Place } from './begin.js';
import { nearPrice, type Catalogue, type CatalogueEntry } from './catalogue.js';
import type { Draw } from './draw.js';
import { otherUnits, tellStory } from './stories.js';

/** A subscription, with what the PSA needs to know to hold it. */
export interface DrawnSubscription {
  readonly subscription: ScenarioSubscription;
  readonly place: Place;
  readonly ownContract: boolean;
  /** Every service that its lines need, by product id. */
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
}

/** Draws one subscription with its add-ons and what happens to it. */
export function drawSubscription(draw: Draw, catalogue: Catalogue, place: Place): DrawnSubscription {
  const { index, plan, slot, customerId, currency } = place;
  const random = draw.random('line', index);
  const main = catalogue.entry(plan, slot);
  const begin = drawBegin(draw, place);
  const differs = draw.chance('prices', 15, index, 'own price');
  const unitPrice = differs ? nearPrice(main.service.unitCost, random.whole(-6, 9)) : main.service.unitCost;
  const units = random.whole(2, 60);
  const entries = new Map([[main.product.id, main]]);
  const follow = (): CatalogueEntry => {
    const entry = catalogue.entry(plan, slot + 500);
    entries.set(entry.product.id, entry);
    return entry;
  };
  const events = drawEvents(draw, place, { begin, units, unitPrice, follow });
  const addOns = drawAddOns(draw, catalogue, place, begin, events.length === 0);
  if (addOns.length > 0) entries.set(addOns[0]!.productId, catalogue.entry(plan, slot, true));
  return {
    place,
    ownContract: draw.chance('own-contracts', 20, index),
    entries,
    subscription: {
      id: recordId(`generated ${draw.request.seed} ${index}`),
      customerId,
      productId: main.product.id,
      ...drawRules(draw, place),
      ...begin,
      units: String(units),
      unitPrice,
      currency,
      ...(addOns.length > 0 ? { addOns } : {}),
      events,
    },
  };
}

interface Told {
  readonly begin: Begin;
  readonly units: number;
  readonly unitPrice: string;
  /** What a change of product leads to. */
  readonly follow: () => CatalogueEntry;
}

function drawEvents(
  draw: Draw,
  { index }: Place,
  { begin, units, unitPrice, follow }: Told,
): ScenarioEvent[] {
  const random = draw.random('events', index);
  if (begin.trialUntil || begin.activated >= draw.monthStart) return [];
  const day = addDays(draw.monthStart, -random.whole(1, 25));
  const before = otherUnits(random, units);
  const changedBefore = day > begin.activated && draw.chance('several', 15, index, 'before');
  const earlier: ScenarioEvent[] = changedBefore ? [{ kind: 'units', day, units: String(before) }] : [];
  if (random.whole(1, 10_000) > draw.request.changeRate * 10_000) return earlier;
  if (draw.chance('products', 5, index))
    return [...earlier, { kind: 'product', day: draw.dayIn(random), productId: follow().product.id }];
  return [...earlier, ...tellStory({ draw, random, unitPrice, units: changedBefore ? before : units })];
}

/** Sometimes the same add-on is bought twice. A purchase changes by itself only where its parent does not. */
function drawAddOns(
  draw: Draw,
  catalogue: Catalogue,
  { index, plan, slot }: Place,
  { activated, trialUntil }: Begin,
  quiet: boolean,
): ScenarioAddOn[] {
  if (trialUntil || !draw.chance('add-ons', 12, index)) return [];
  const random = draw.random('add-on', index);
  const { product, service } = catalogue.entry(plan, slot, true);
  return Array.from({ length: random.whole(1, 5) === 1 ? 2 : 1 }, (_, i): ScenarioAddOn => {
    const units = random.whole(1, 20);
    const changes = quiet && activated < draw.monthStart && random.whole(1, 3) === 1;
    const event = {
      kind: 'units',
      day: draw.dayIn(random),
      units: String(otherUnits(random, units)),
    } as const;
    return {
      id: recordId(`generated add-on ${draw.request.seed} ${index} ${i}`),
      productId: product.id,
      activated,
      units: String(units),
      unitPrice: service.unitCost,
      ...(changes ? { events: [event] } : {}),
    };
  });
}
