/** `10000` as people read it: `10,000`. A sign and decimals stay; what is no number stays as it is. */
export function countInWords(count: string | number): string {
  const [, sign, whole, rest] = /^(-?)(\d+)(\.\d+)?$/.exec(String(count)) ?? [];
  if (whole === undefined) return String(count);
  return `${sign ?? ''}${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}${rest ?? ''}`;
}
