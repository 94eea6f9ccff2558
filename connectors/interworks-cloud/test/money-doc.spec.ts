import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { splitByAnalysis } from '../src/normalize/split-analysis.js';
import type { WireItem } from '../src/wire.js';

const document = readFileSync(path.resolve(import.meta.dirname, '../../../docs/money.md'), 'utf8');
const table = /<!-- runs: analysis -->\s+((?:\|.*\|\n)+)/.exec(document)![1]!;
const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map(
    (row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()) as [string, string, string],
  );

const item = (total: string, subscriptions: readonly string[]): WireItem =>
  ({ total, position: 1, product: { id: 'p' }, subscriptions: subscriptions.map((id) => ({ id })) }) as never;

/** The analysis numbers of docs/money.md. */
describe('a grouped line in docs/money.md', () => {
  it('has examples', () => expect(rows.length).toBeGreaterThan(4));

  it.each(rows)('of %s with the parts %s becomes %s', (line, parts, expected) => {
    const totals = parts.split(', ');
    const ids = totals.map((_, i) => `s${i}`);
    const found = splitByAnalysis(
      item(line, ids),
      totals.map((total, i) => item(total, [ids[i]!])),
    );
    const shown = found?.map((part) => cents(String(part.item.total))).join(', ') ?? 'refused';
    expect(shown).toBe(expected);
  });
});

/** Cents as the page writes them. */
function cents(amount: string): string {
  const [whole, fraction = ''] = amount.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}
