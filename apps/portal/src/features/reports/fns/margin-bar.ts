import { compareDecimals } from '../../../components/figures/compare-decimals';

/**
 * A share of 0 to 100 for the length of a bar: `amount` of `largest`, both decimal strings. Only for drawing; no
 * amount is shown from it. Digits are cut to 15, which is far below a pixel.
 */
export function barPercent(amount: string, largest: string): number {
  if (compareDecimals(largest, '0') <= 0 || compareDecimals(amount, '0') <= 0) return 0;
  const scale = Math.max(...[amount, largest].map((text) => text.split('.')[1]?.length ?? 0));
  const scaled = (text: string): bigint => {
    const [whole = '0', fraction = ''] = text.split('.');
    return BigInt(whole + fraction.padEnd(scale, '0'));
  };
  return Math.min(100, Number((scaled(amount) * 1000n) / scaled(largest)) / 10);
}

/** The largest of some decimal strings; `"0"` of none. */
export const largestAmount = (amounts: readonly string[]): string =>
  amounts.reduce((largest, amount) => (compareDecimals(amount, largest) > 0 ? amount : largest), '0');
