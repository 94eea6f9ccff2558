import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoCases } from '@tallylink/connector-testing';
import { evaluateMonth } from './support/demo-month/evaluate-month.js';
import { expectedLines } from './support/demo-month/expected-october.js';
import { expectedPolicies } from './support/demo-month/expected-policies.js';
import { readDemo, writtenBefore, type DemoRuns } from './support/demo-month/demo-runs.js';
import { caseOfRow, lineIdOf, lookAtLine, planOf } from './support/demo-month/look-at-line.js';
import { startDemo, type DemoSandboxes } from './support/demo-month/sandboxes.js';

const LONGEST_MS = 60_000;

let sandboxes: DemoSandboxes;
let demo: DemoRuns;
beforeAll(async () => {
  sandboxes = await startDemo();
  demo = await readDemo(sandboxes);
}, LONGEST_MS);
afterAll(() => sandboxes.close());

const byCode = (findings: string): string[] => findings.split(', ').sort();
const MANUAL = ['19', '19b', '19b'];

describe('the case table, through both connectors and the engine', () => {
  it('has a row for every line of every case of the demo', () => {
    const rows = [...expectedLines.map((row) => row.case), ...MANUAL].sort();
    expect(rows).toEqual(demoCases.map((one) => one.case).sort());
  });

  it.each(expectedLines.map((row, index) => ({ ...row, index })))(
    'case $case: $units',
    ({ index, case: _name, in: run, ...expected }) => {
      const seen = lookAtLine(demo.runs[run ?? 'november'], caseOfRow(expectedLines, index));
      expect({ ...seen, findings: byCode(seen.findings) }).toEqual({
        ...expected,
        findings: byCode(expected.findings),
        operations: expected.operations ?? '',
        named: expected.named ?? '',
        bills: expected.bills ?? seen.bills,
      });
    },
  );

  it('cases 19 and 19b: manual charges stay loud, also where their sum is 0.00', () => {
    const { unlinkedCharges, lines } = demo.source.assembled;
    const manual = unlinkedCharges.filter((charge) => charge.start === null);
    expect(manual.map((charge) => charge.amount.amount).sort()).toEqual(['-8', '2', '8']);
    expect(lines.flatMap((line) => line.charges).map((charge) => charge.id)).not.toContain(manual[0]!.id);
  });

  it.each(expectedPolicies)('case %s under %s: %s', (name, effective, operations, named) => {
    const { source, target, links } = demo;
    const lastApplied = writtenBefore();
    const run = evaluateMonth({ source, target, links, lastApplied, policies: { effective } });
    expect(planOf(run, lineIdOf(demoCases.find((one) => one.case === name)!))).toMatchObject({
      operations,
      named,
    });
  });
});
