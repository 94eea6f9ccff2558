import { NAME_LENGTH } from './saved-view-limits.js';

interface NamedView {
  readonly name: string;
  readonly query: string;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function numbered(name: string, number: number): string {
  const end = ` (${number})`;
  return `${name.slice(0, NAME_LENGTH - end.length).trimEnd()}${end}`;
}

/**
 * Which of the offered views are to be added beside those that are kept. One that is kept under its name already is
 * not: a request whose reply was lost can be sent again. A name that stands for something else gets a number.
 */
export function viewsToTake<View extends NamedView>(
  kept: readonly NamedView[],
  offered: readonly View[],
): View[] {
  const standing: NamedView[] = [...kept];
  const taken: View[] = [];
  for (const view of offered) {
    let name = view.name;
    // At most one name for each view that stands, so the search ends.
    for (let number = 2; number <= kept.length + offered.length + 2; number += 1) {
      const rival = standing.find((one) => same(one.name, name));
      if (!rival) {
        standing.push({ ...view, name });
        taken.push({ ...view, name });
        break;
      }
      if (rival.query === view.query) break;
      name = numbered(view.name, number);
    }
  }
  return taken;
}
