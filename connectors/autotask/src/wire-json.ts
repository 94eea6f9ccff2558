import type { WireBody, WireDecimal, WireValue } from './wire.js';

const isDecimal = (value: object): value is WireDecimal =>
  'decimal' in value && typeof value.decimal === 'string' && Object.keys(value).length === 1;

/**
 * Writes a body as JSON with its decimals exactly as their text: `{ decimal: '12.50' }` becomes `12.50`.
 * `JSON.stringify` would pass them through a JavaScript number.
 */
export function wireJson(body: WireBody): string {
  return write(body);
}

function write(value: WireValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly WireValue[]).map(write).join(',')}]`;
  if (isDecimal(value)) {
    if (!/^-?\d+(\.\d+)?$/.test(value.decimal)) throw new RangeError(`Not a decimal: ${value.decimal}`);
    return value.decimal;
  }
  const members = Object.entries(value as WireBody).map(
    ([key, member]) => `${JSON.stringify(key)}:${write(member)}`,
  );
  return `{${members.join(',')}}`;
}
