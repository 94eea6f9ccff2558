/** What is typed or pointed at all the time is no step that somebody wants to go back to. */
const IN_PASSING = new Set(['q', 'chosen']);

export interface AddressStep {
  /** The whole query, without its question mark. */
  readonly query: string;
  /** `push`: the browser's way back undoes it. `null`: nothing changes. */
  readonly kind: 'push' | 'replace' | null;
}

/** What changed parameters make of the page's address. */
export function addressStep(search: string, changes: Readonly<Record<string, string | null>>): AddressStep {
  const before = new URLSearchParams(search);
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const changed = Object.keys(changes).filter((name) => before.get(name) !== next.get(name));
  const query = next.toString();
  if (changed.length === 0) return { query, kind: null };
  return { query, kind: changed.every((name) => IN_PASSING.has(name)) ? 'replace' : 'push' };
}
