export interface FieldSection {
  readonly title: string | null;
  readonly names: readonly string[];
}

/** Fields under their `x-section` headings, in the order in which each heading first appears. */
export function sections(properties: Readonly<Record<string, unknown>>): FieldSection[] {
  const found = new Map<string | null, string[]>();
  for (const [name, schema] of Object.entries(properties)) {
    const title = (schema as { 'x-section'?: string } | null)?.['x-section'] ?? null;
    found.set(title, [...(found.get(title) ?? []), name]);
  }
  return [...found].map(([title, names]) => ({ title, names }));
}
