import { textSwitch } from '../options.js';
import { memoized, type World } from '../state.js';
import type { Document, Line } from '../invoicing/documents.js';
import { exact, wireNumber } from './amounts.js';
import { documentsAround, ledgerKey } from './ledger.js';

type Item = Record<string, unknown>;

/** The line that the corrupting switches damage: the first recurring one of the last played month. */
function damagedLineKey(world: World): string | null {
  const month = world.scenario.months.at(-1) ?? '';
  return memoized(world.state, 'damaged-line', `${ledgerKey(world)}|${month}`, () => {
    const fits = (document: Document): boolean =>
      !document.credit && document.canceledAt === null && document.day.startsWith(month);
    const single = (line: Line): boolean => line.charges.length === 1 && line.charges[0].kind === 'recurring';
    const document = documentsAround(world).find((one) => fits(one) && one.lines.some(single));
    return document?.lines.find(single)?.key ?? null;
  });
}

const DAMAGES: Readonly<Record<string, (item: Item) => Item>> = {
  'end-before-start': (item) => ({ ...item, startDate: item['endDate'], endDate: item['startDate'] }),
  'unreadable-date': (item) => ({ ...item, startDate: '2026-13-45T00:00:00' }),
  'quantity-as-text': (item) => ({ ...item, quantity: 'three' }),
  'missing-total': (item) => Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'total')),
};

/** Applies the corrupting switches to a rendered item. The invoice's own total stays what it was. */
export function damaged(world: World, lineKey: string, item: Item): Item {
  const totals = textSwitch(world, 'itemTotalsCorruption') === 'one-item';
  const damage = DAMAGES[textSwitch(world, 'malformedItem')];
  if ((!totals && !damage) || damagedLineKey(world) !== lineKey) return item;
  const changed = totals ? { ...item, total: wireNumber(exact(String(item['total'])).plus(1)) } : item;
  return damage ? damage(changed) : changed;
}
