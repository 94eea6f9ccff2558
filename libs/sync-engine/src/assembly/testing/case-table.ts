import { expect, it } from '@jest/globals';
import { addMoney, roundMoney, zeroMoney, type BillingLine } from '@tallylink/billing-model';
import { assembleMonth, type AssemblyInput, type AssemblyResult } from '../index.js';
import { costText, mainLineId, unitsText } from './builders.js';

/** One row of the worked cases: what was read, and what the line must be. */
export interface Case {
  readonly name: string;
  readonly input: AssemblyInput;
  /** `25 settled, 28 settled @12`; `null`: there is no line. */
  readonly units: string | null;
  readonly cost?: string;
  /** Sum of the line's charges of the month. */
  readonly charges?: string;
  /** Codes of the findings, in order; none when left out. */
  readonly findings?: readonly string[];
  /** Codes of the notes, in order; none when left out. */
  readonly notes?: readonly string[];
  readonly lineId?: string;
}

/** One test for each row. */
export function testCases(cases: readonly Case[]): void {
  it.each(cases.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const result = assembleMonth(row.input);
    const line = result.lines.find((candidate) => candidate.id === (row.lineId ?? mainLineId));
    expect(line ? unitsText(line) : null).toBe(row.units);
    expectNothingLost(result);
    if (!line) return;
    if (row.cost !== undefined) expect(costText(line)).toBe(row.cost);
    if (row.charges !== undefined) expect(roundMoney(line.chargesTotal, 2).amount).toBe(row.charges);
    expect(line.sourceFindings.map((finding) => finding.code)).toEqual(row.findings ?? []);
    expect(line.notes.map((note) => note.code)).toEqual(row.notes ?? []);
  });
}

/** Charges of the month = lines + unlinked charges, whatever the case is about. */
export function expectNothingLost(result: AssemblyResult): void {
  for (const { currency, ofMonth } of result.sums.currencies) {
    const amounts = [
      ...result.lines.filter((line) => line.currency === currency).map((line) => line.chargesTotal),
      ...result.unlinkedCharges
        .filter((item) => item.amount.currency === currency)
        .map((item) => item.amount),
    ];
    const total = amounts.reduce((sum, amount) => addMoney(sum, amount), zeroMoney(currency));
    expect(total).toEqual(ofMonth.total);
  }
}

/** The line with an id; the spec fails when there is none. */
export function lineOf(result: AssemblyResult, id: string = mainLineId): BillingLine {
  const line = result.lines.find((candidate) => candidate.id === id);
  if (!line)
    throw new Error(`No line ${id} among ${result.lines.map((candidate) => candidate.id).join(', ')}.`);
  return line;
}
