import { exact, type Amount, ZERO } from '../records/amounts.js';
import type { Day } from '../calendar/days.js';

/** Units on the books of one piece, from a day to its end, at the price at which they were charged. */
export interface Layer {
  readonly from: Day;
  readonly units: Amount;
  readonly price: string;
  readonly productId: string;
}

/** Units of all layers. */
export function unitsOf(layers: readonly Layer[]): Amount {
  return layers.reduce((total, layer) => total.plus(layer.units), ZERO);
}

/** Takes units off the latest layers first, as a refund does. */
export function takeOff(layers: readonly Layer[], units: Amount): { left: Layer[]; taken: Layer[] } {
  const left = [...layers];
  const taken: Layer[] = [];
  let rest = units;
  while (rest.greaterThan(0) && left.length > 0) {
    const top = left.pop()!;
    const part = rest.lessThan(top.units) ? rest : top.units;
    taken.push({ ...top, units: part });
    if (part.lessThan(top.units)) left.push({ ...top, units: top.units.minus(part) });
    rest = rest.minus(part);
  }
  return { left, taken };
}

/** Layers of one price and product as one, in the order of their first. */
export function mergeByPrice(layers: readonly Layer[]): Layer[] {
  const merged = new Map<string, Layer>();
  for (const layer of layers) {
    const key = `${layer.price}|${layer.productId}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...before, units: before.units.plus(layer.units) } : layer);
  }
  return [...merged.values()];
}

export function layer(from: Day, units: string | Amount, price: string, productId: string): Layer {
  return { from, units: exact(units), price, productId };
}
