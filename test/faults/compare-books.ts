/** What differs between two books, and what that means. */
export type Difference = readonly ['lost' | 'doubled or unreported', string];

export function compared(expected: readonly string[], actual: readonly string[]): Difference[] {
  const missing = without(expected, actual).map((one): Difference => ['lost', `missing: ${one}`]);
  const extra = without(actual, expected).map((one): Difference => [
    'doubled or unreported',
    `there: ${one}`,
  ]);
  return [...missing, ...extra];
}

/** Each sentence of the first as often as it is not matched by one of the second. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The differences from that one of several books which is nearest. */
export function closest(several: readonly (readonly string[])[], actual: readonly string[]): Difference[] {
  return several
    .map((expected) => compared(expected, actual))
    .reduce((best, one) => (one.length < best.length ? one : best));
}

/** Every choice of some of them, the empty one first. */
export const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
