import { recordsOf } from '../bench.js';
import type { TargetCheck } from '../check.js';
import { conformanceScenario } from '../conformance-scenario.js';

/** Customers beside the two of the scenario; "one more than full" is full for a vendor that adds a record of its own. */
const pageCheck = (name: string, rows: (pageRows: number) => number): TargetCheck => ({
  name: `pages: ${name}`,
  async run(bench, expect) {
    const count = rows(bench.target.pageRows);
    const names = recordsOf(await bench.read(), 'customers').map((each) => each.name);
    const expected = Array.from({ length: count }, (_, i) => `Customer number ${i}`);
    expect(names.filter((each) => each.startsWith('Customer number')).sort()).toEqual(expected.sort());
  },
});

/** The check's scenario depends on the vendor's page size, so it is made when the check starts. */
export const pageChecks: readonly (TargetCheck & {
  readonly extraCustomers: (pageRows: number) => number;
})[] = [
  { extra: (_rows: number) => 0, name: 'none' },
  { extra: (_rows: number) => 1, name: 'one' },
  { extra: (rows: number) => rows - 3, name: 'exactly full' },
  { extra: (rows: number) => rows - 2, name: 'one more than full' },
  { extra: (rows: number) => 2 * rows + 1, name: 'three pages' },
].map(({ name, extra }) => ({ ...pageCheck(name, extra), extraCustomers: extra }));

export const readingChecks: readonly TargetCheck[] = [
  {
    name: 'reading asks by pages, not by lines: 300 lines take a few requests more than 30',
    scenario: () => conformanceScenario({ lines: 30 }),
    async run(bench, expect) {
      await bench.read();
      const few = bench.context.http.counts.read;
      const more = await bench.target.start(conformanceScenario({ lines: 300 }));
      try {
        const connection = bench.target.connection(more.url);
        const context = bench.newContext(connection);
        const lines = recordsOf(await bench.read(context), 'lines');
        expect(lines.length).toBeGreaterThanOrEqual(300);
        expect(context.http.counts.read).toBeLessThanOrEqual(few + 3);
      } finally {
        await more.close();
      }
    },
  },
  {
    name: 'a record that cannot be read is reported, never dropped and never 0 units',
    async run(bench, expect) {
      await bench.control.fault(bench.target.unreadableLine);
      const outcome = await bench.read().then(
        (pages) => pages.some((page) => page.kind === 'summary' && !page.complete && page.notes.length > 0),
        (error: unknown) =>
          (error as Error).name === 'ConnectorError' && (error as Error).message.length > 40,
      );
      expect(outcome).toBe(true);
    },
  },
];
