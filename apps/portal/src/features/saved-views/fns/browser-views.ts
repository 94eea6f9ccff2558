/** A view as browsers kept it before the host did. */
export interface BrowserView {
  readonly name: string;
  readonly query: string;
}

const LONGEST_NAME = 80;
const LONGEST_QUERY = 4000;

function isView(value: unknown): value is BrowserView {
  const { name, query } = (value ?? {}) as Partial<Record<keyof BrowserView, unknown>>;
  return typeof name === 'string' && typeof query === 'string';
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Not ours, or cut off: there is nothing in it that could be shown.
    return null;
  }
}

/** What a browser kept, as the host takes it: one line for a name, and a query as an address has it. */
export function browserViews(stored: string | null): BrowserView[] {
  const kept = parsed(stored);
  return (Array.isArray(kept) ? kept : []).filter(isView).flatMap(({ name, query }) => {
    const view = {
      name: name.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim(),
      query: new URLSearchParams(query).toString(),
    };
    return view.name === '' || view.query.length > LONGEST_QUERY ? [] : [view];
  });
}

/** The people of this browser whose views the host has taken over. */
export function takenOverBy(stored: string | null): string[] {
  const people = parsed(stored);
  return Array.isArray(people) ? people.filter((one) => typeof one === 'string') : [];
}
