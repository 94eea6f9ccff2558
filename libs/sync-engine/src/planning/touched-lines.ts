const PREFIX = 'line:';

/** Ids of the agreement lines that some chains change, or of what will be one ({@link newLineId}). */
export function touchedLines(chains: Iterable<string>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const chain of chains) if (chain.startsWith(PREFIX)) ids.add(chain.slice(PREFIX.length));
  return ids;
}
