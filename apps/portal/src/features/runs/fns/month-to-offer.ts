import type { MonthsReply } from '../../../api/schemas';

/** The month to start with: the one asked for, else the last one that is over by the source's own clock. */
export function monthToOffer(
  { items, now }: Pick<MonthsReply, 'items' | 'now'>,
  wanted: string | null,
): string | null {
  if (wanted && items.some(({ month }) => month === wanted)) return wanted;
  const present = now.slice(0, 7);
  const over = items.map(({ month }) => month).filter((month) => month < present);
  return over.sort().at(-1) ?? items[0]?.month ?? null;
}
