function hash32(text: string, basis: number): string {
  let hash = basis >>> 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)).toString(16).replace('-', '').padStart(8, '0').slice(-8);
}

/** A GUID that depends on a name only, so that adding one record to a scenario moves no other's id. */
export function recordId(name: string): string {
  const digits = [0x811c9dc5, 0x1b873593, 0x85ebca6b, 0xc2b2ae35]
    .map((basis) => hash32(name, basis))
    .join('');
  const part = (from: number, to: number): string => digits.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-4${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}
