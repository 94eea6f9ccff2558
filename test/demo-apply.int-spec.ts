import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDecimals, sumDecimals, type DecimalString } from '@tallylink/billing-model';
import { demoCases } from '@tallylink/connector-testing';
import type { LastApplied } from '@tallylink/sync-engine';
import { applyOperations, type Applied } from './support/demo-month/apply-operations.js';
import { readDemo, TODAY, writtenBefore, type DemoRuns } from './support/demo-month/demo-runs.js';
import { evaluateMonth, type Evaluated } from './support/demo-month/evaluate-month.js';
import { lineIdOf } from './support/demo-month/look-at-line.js';
import { readSource } from './support/demo-month/read-source.js';
import { readTarget } from './support/demo-month/read-target.js';
import { startDemo, type DemoSandboxes } from './support/demo-month/sandboxes.js';
import { unitsOfEachDay, vendorState, type VendorState } from './support/demo-month/vendor-units.js';
import { operationText } from './support/demo-month/texts.js';

const LONGEST_MS = 60_000;
const MONTH = '2026-10';

let sandboxes: DemoSandboxes;
let demo: DemoRuns;
let planned: Evaluated;
let before: VendorState;
let applied: readonly Applied[];
let after: VendorState;
let again: Evaluated;
beforeAll(async () => {
  sandboxes = await startDemo();
  demo = await readDemo(sandboxes);
  planned = demo.runs.november;
  before = await vendorState(sandboxes);
  const ticked = planned.plan.operations.filter((operation) => operation.ticked);
  await sandboxes.target.clock(`${TODAY}T08:00:00Z`);
  applied = await applyOperations(sandboxes, ticked, TODAY);
  after = await vendorState(sandboxes);
  again = await runOf(MONTH, TODAY, journal());
}, LONGEST_MS);
afterAll(() => sandboxes.close());

/** What our runs have written so far, with what this one wrote. */
function journal(keepFrom: string | null = null): LastApplied[] {
  const wrote = applied.flatMap(({ operation }) => (operation.kind === 'change-line' ? [operation] : []));
  const steps = [
    ...writtenBefore().flatMap((one) => one.steps.map((step) => ({ ...step, id: one.agreementLineId }))),
    ...wrote.map((one) => ({ id: one.agreementLineId, day: one.effectiveDate, ...one.after })),
  ];
  const ids =
    keepFrom === null ? steps.map((step) => step.id) : again.resolved.map((one) => one.agreementLineId);
  return [...new Set(ids)].flatMap((id) => {
    if (id === null) return [];
    const own = steps.filter((step) => step.id === id);
    return [{ agreementLineId: id, days: own.map((step) => step.day), steps: own, keepFrom }];
  });
}

async function runOf(month: string, today: string, lastApplied: readonly LastApplied[]): Promise<Evaluated> {
  // Lines that were linked are looked for again, also when the source shows nothing of them any more.
  const previous = demo.source.assembled.lines;
  const source = await readSource(sandboxes, { today, month, remembered: { previous } });
  const target = await readTarget(sandboxes, today, month);
  return evaluateMonth({ source, target, links: demo.links, lastApplied });
}

const caseLine = (name: string): string => lineIdOf(demoCases.find((one) => one.case === name)!);
const operationsOf = (run: Evaluated, lineId: string): string[] =>
  run.plan.operations.filter((one) => one.lineIds.includes(lineId)).map(operationText);

/** Lines that the product itself says stay different. */
function staysDifferent(run: Evaluated, lineId: string): boolean {
  const findings = run.validated.find((one) => one.lineId === lineId)!.findings;
  return (
    findings.some((one) => one.severity === 'blocking' || one.code === 'commitment-locked') ||
    run.plan.leftovers.some((one) => one.lineIds.includes(lineId)) ||
    run.plan.operations.some((one) => !one.ticked && one.lineIds.includes(lineId))
  );
}

describe('the demo month, written', () => {
  it('proves every ticked operation by the numbers of Autotask', () => {
    const wrong = applied.filter((one) => one.outcome !== 'present');
    expect(wrong.map((one) => [one.operation.summary, one.outcome, one.message])).toEqual([]);
    expect(applied.length).toBeGreaterThan(45);
  });

  it('bills the units of the source on every day, where nothing blocks and nothing is named', () => {
    const groups = Map.groupBy(
      again.resolved.filter((one) => one.state === 'linked' && one.agreementLineId !== null),
      (one) => one.agreementLineId!,
    );
    const compared = [...groups].filter(([, lines]) => {
      const ids = lines.map((one) => one.line.id);
      return (
        lines[0]!.line.kind === 'recurring' &&
        !ids.some((id) => staysDifferent(planned, id) || staysDifferent(again, id))
      );
    });
    const wrong = compared.flatMap(([id, lines]) =>
      unitsOfEachDay(after, id, MONTH).flatMap(({ day, units }) => {
        const source = sumDecimals(
          lines.map(
            ({ line }): DecimalString => line.units.steps.findLast((step) => step.day <= day)?.units ?? '0',
          ),
        );
        return addDecimals(source, '0') === units ? [] : [`${id} on ${day}: ${units} instead of ${source}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(compared.length).toBeGreaterThan(85);
  });

  it('plans nothing a second time', () => {
    expect(again.plan.operations.filter((one) => one.ticked).map((one) => one.summary)).toEqual([]);
    // 7d and 32 wait for a person, as before.
    expect(again.plan.operations.map(operationText)).toEqual(['12 → 15 @1 Mar 2027 ?', '10 → 12 @1 ?']);
  });

  it('touches nothing else', () => {
    const written = new Set(
      applied.flatMap(({ operation }) =>
        operation.kind === 'change-line' ? [operation.agreementLineId] : [],
      ),
    );
    const rowsOf = (state: VendorState, id: number): unknown =>
      state.ContractServiceUnits.filter((row) => row.contractServiceID === id);
    const others = before.ContractServices.filter(({ id }) => !written.has(String(id)));
    expect(others.length).toBeGreaterThan(50);
    for (const { id } of others) expect(rowsOf(after, id)).toEqual(rowsOf(before, id));
    for (const entity of ['Companies', 'Contracts', 'Services', 'ContractCharges'] as const)
      expect([entity, after[entity]]).toEqual([entity, before[entity]]);
    const added = applied.filter((one) => one.operation.kind === 'add-line').length;
    expect(after.ContractServices.length - before.ContractServices.length).toBe(added);
  });
});

describe('the months beside it', () => {
  it(
    'November offers to set back what somebody changed in October, and ends what the source ended',
    async () => {
      const november = await runOf('2026-11', TODAY, journal());
      const { findings } = november.validated.find((one) => one.lineId === caseLine('25'))!;
      expect(findings.map((one) => one.code)).toEqual(['drift']);
      expect(operationsOf(november, caseLine('25'))).toEqual(['30 → 28 @1 Nov ?']);
      // Their units were not written by us, so that a person takes them away.
      expect(operationsOf(november, caseLine('5b'))).toEqual(['10 → 0 @1 Nov ?']);
      expect(operationsOf(november, caseLine('5c'))).toEqual(['10 → 0 @1 Nov ?']);
      expect(operationsOf(november, caseLine('2'))).toEqual([]);
    },
    LONGEST_MS,
  );

  it(
    'September does not write into October once that is applied, and would if it did not know',
    async () => {
      const daysIn = async (lastApplied: readonly LastApplied[]): Promise<string[]> =>
        (await runOf('2026-09', TODAY, lastApplied)).plan.operations.flatMap((one) =>
          one.kind === 'change-line' && one.effectiveDate >= `${MONTH}-01` ? [one.effectiveDate] : [],
        );
      expect(await daysIn(journal())).not.toEqual([]);
      expect(await daysIn(journal(`${MONTH}-01`))).toEqual([]);
    },
    LONGEST_MS,
  );
});
