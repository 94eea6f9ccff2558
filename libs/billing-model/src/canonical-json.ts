/**
 * JSON text that is the same for equal data: keys in code-point order, no white space, `undefined` members left out.
 * Hashes are made of it. Errors: throws `TypeError` for what JSON cannot hold exactly (bigint, functions, NaN,
 * dates, maps: as plain objects they would all look alike).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value))
      throw new TypeError(`Not a safe integer: ${value}; write decimals as text.`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (Object.prototype.toString.call(value) === '[object Object]')
    return membersOf(value as Record<string, unknown>);
  throw new TypeError(`Cannot be written as JSON: ${Object.prototype.toString.call(value)}`);
}

function membersOf(value: Record<string, unknown>): string {
  let text = '';
  for (const key of sortedKeys(value)) {
    const member = value[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

const FEW = 24;

/** Few keys, which is nearly every object, are put into order where they stand: `sort` copies its list each time. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  if (keys.length > FEW) return keys.sort();
  for (let i = 1; i < keys.length; i += 1) {
    const key = keys[i]!;
    let place = i;
    for (; place > 0 && keys[place - 1]! > key; place -= 1) keys[place] = keys[place - 1]!;
    keys[place] = key;
  }
  return keys;
}
