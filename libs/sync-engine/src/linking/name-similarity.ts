/**
 * How alike two sorted sets of words are, 0 to 100: the mean of the words in common (weighted by their length) and of
 * the letter pairs in common, so that a missing word and a misspelt one both cost something and neither everything.
 */
export function nameSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join(' ') === b.join(' ')) return 100;
  const score = (overlap(a, b, (word) => word.length) + overlap(pairs(a), pairs(b), () => 1)) / 2;
  return Math.min(99, Math.round(score * 100));
}

/** Twice what is shared, over all. */
function overlap(a: readonly string[], b: readonly string[], weight: (part: string) => number): number {
  const left = counts(b);
  let shared = 0;
  for (const part of a) {
    const count = left.get(part) ?? 0;
    if (count === 0) continue;
    left.set(part, count - 1);
    shared += weight(part);
  }
  const total = [...a, ...b].reduce((sum, part) => sum + weight(part), 0);
  return total === 0 ? 0 : (2 * shared) / total;
}

function counts(parts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const part of parts) found.set(part, (found.get(part) ?? 0) + 1);
  return found;
}

function pairs(words: readonly string[]): string[] {
  return words.flatMap((word) =>
    word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)),
  );
}
