const normal = (text: string): { negative: boolean; whole: string; fraction: string } => {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  return { negative, whole: whole.replace(/^0+/, ''), fraction: fraction.replace(/0+$/, '') };
};

function compareMagnitude(a: ReturnType<typeof normal>, b: ReturnType<typeof normal>): number {
  if (a.whole.length !== b.whole.length) return a.whole.length - b.whole.length;
  if (a.whole !== b.whole) return a.whole < b.whole ? -1 : 1;
  return a.fraction === b.fraction ? 0 : a.fraction < b.fraction ? -1 : 1;
}

/** Orders decimal strings exactly, without making numbers of them. Absent values come first. */
export function compareDecimals(a: string | null | undefined, b: string | null | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  const [x, y] = [normal(a), normal(b)];
  const zero = (value: ReturnType<typeof normal>): boolean => value.whole === '' && value.fraction === '';
  if (zero(x) && zero(y)) return 0;
  const [xNegative, yNegative] = [x.negative && !zero(x), y.negative && !zero(y)];
  if (xNegative !== yNegative) return xNegative ? -1 : 1;
  return xNegative ? compareMagnitude(y, x) : compareMagnitude(x, y);
}
