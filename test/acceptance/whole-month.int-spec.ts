import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LineReply, PlanReply, ReportReply, RunReply } from '@tallylink/api-client';
import { equalDecimals, money, sumDecimals, sumMoney, type Money } from '@tallylink/billing-model';
import { demoCases } from '@tallylink/connector-testing';
import { workThrough } from './support/clerk.js';
import { allLines, apply, approve, isLinked, openMonth, operationsOf, planOf } from './support/month.js';
import {
  daysOf,
  targetState,
  unitsOfDays,
  unitsRowsByLine,
  type TargetState,
} from './support/target-units.js';
import { startWorld, type World } from './support/world.js';

jest.setTimeout(90_000);

const MONTH = '2026-10';

let world: World;
let read: RunReply;
let tied: RunReply;
let plan: PlanReply;
let before: TargetState;
let applied: RunReply;
let after: TargetState;
let again: { lines: LineReply[]; plan: PlanReply };

beforeAll(async () => {
  world = await startWorld();
  read = await openMonth(world, MONTH);
  tied = await workThrough(world, read.id);
  plan = await planOf(world, read.id);
  before = await targetState(world);
  await approve(world, read.id, plan);
  applied = await apply(world, read.id);
  after = await targetState(world);
  const second = await openMonth(world, MONTH);
  again = { lines: await allLines(world, second.id), plan: await planOf(world, second.id) };
}, 120_000);
afterAll(() => world.close());

/** Lines of the source by the line of the target that they add up on. */
function byAgreementLine(lines: readonly LineReply[]): Map<string, LineReply[]> {
  return Map.groupBy(
    lines.filter((line) => line.links.agreementLineId),
    (line) => line.links.agreementLineId!,
  );
}

function unitsOn(line: LineReply, day: string): string {
  return line.units.steps.filter((step) => step.day <= day).at(-1)?.units ?? '0';
}

/** Why the target may differ: what the product itself says of the line. */
function isNamed(line: LineReply): boolean {
  const first = plan.operations.filter((operation) => operation.lineIds.includes(line.id));
  return (
    plan.notWritten.some((named) => named.lineIds.includes(line.id)) ||
    first.some((operation) => !operation.ticked) ||
    line.findings.some((finding) => finding.severity === 'blocking')
  );
}

const isSame = (left: string, right: number): boolean => equalDecimals(left, String(right));

describe('the whole month of the demo', () => {
  it('begins with nothing linked, and is tied out once every line and charge is accounted for', () => {
    expect(read.counts.unlinked).toBe(read.counts.lines);
    expect(read.tiedOut).toBe(false);
    expect(tied.counts).toMatchObject({ unlinked: 0, unlinkedCharges: 0, rejectedRecords: 0 });
    expect(tied.tiedOut).toBe(true);
    expect(plan.canApprove).toBe(true);
    for (const currency of tied.tieOut) {
      const {
        linked,
        excluded,
        unlinked,
        linesTotal,
        unlinkedChargesTotal,
        excludedChargesTotal,
        invoicesTotal,
      } = currency;
      const total = sumMoney([linesTotal, unlinkedChargesTotal, excludedChargesTotal], currency.currency);
      expect(total).toEqual(invoicesTotal);
      expect(sumMoney([linked, excluded, unlinked], currency.currency)).toEqual(linesTotal);
      expect(currency.differences).toEqual([]);
    }
  });

  it('writes and proves every change that was approved', async () => {
    const { items } = await operationsOf(world, read.id);
    const approved = items.filter((operation) => operation.approved && operation.kind.endsWith('-line'));
    expect(applied.state).toBe('applied');
    expect(approved.length).toBe(plan.operations.filter((operation) => operation.ticked).length);
    expect(approved.filter((operation) => operation.state !== 'verified')).toEqual([]);
  });

  it('leaves the target with the units of the source on every day, for every line that is neither blocked nor named', () => {
    const rows = unitsRowsByLine(after);
    const groups = [...byAgreementLine(again.lines)].filter(([, lines]) => !lines.some(isNamed));
    const wrong = groups.flatMap(([id, lines]) => {
      const actual = unitsOfDays(rows.get(id) ?? [], MONTH);
      return daysOf(MONTH)
        .map((day) => ({
          id,
          day,
          source: sumDecimals(lines.map((line) => unitsOn(line, day))),
          target: actual.get(day) ?? 0,
        }))
        .filter(({ source, target }) => !isSame(source, target));
    });
    expect(wrong).toEqual([]);
    expect(groups.length).toBeGreaterThan(95);
  });

  it('comes to what the case table says, for each case that needs nothing special and a contract that lasts', () => {
    const rows = unitsRowsByLine(after);
    const shown = demoCases.filter(
      ({ needs, readOn, agreementLineId, expected }) =>
        !needs &&
        !readOn &&
        agreementLineId &&
        expected.targetUnits &&
        !expected.findings.includes('outside-contract-dates'),
    );
    const wrong = shown.flatMap(({ case: name, agreementLineId, expected }) => {
      const actual = unitsOfDays(rows.get(String(agreementLineId)) ?? [], MONTH);
      const wanted = (day: string): string =>
        expected.targetUnits!.filter((step) => step.day <= day).at(-1)?.units ?? '0';
      const bad = daysOf(MONTH).filter((day) => !isSame(wanted(day), actual.get(day) ?? 0));
      return bad.map((day) => `case ${name} on ${day}: ${actual.get(day)} instead of ${wanted(day)}`);
    });
    expect(wrong).toEqual([]);
    expect(shown.length).toBeGreaterThan(25);
  });

  it('touches nothing else', async () => {
    const { items } = await operationsOf(world, read.id);
    const written = new Set(
      items
        .filter((operation) => operation.approved)
        .flatMap((operation) => [operation.reference ?? '', operation.chain.replace(/^line:/, '')]),
    );
    const [was, is] = [unitsRowsByLine(before), unitsRowsByLine(after)];
    const others = [...new Set([...was.keys(), ...is.keys()])].filter((id) => !written.has(id));
    expect(others.filter((id) => JSON.stringify(was.get(id)) !== JSON.stringify(is.get(id)))).toEqual([]);
    expect(others.length).toBeGreaterThan(50);
    for (const entity of ['Companies', 'Contracts', 'Services'])
      expect(after[entity]).toEqual(before[entity]);
  });

  it('plans nothing when the month is read again, and remembers links and exclusions', () => {
    expect(again.plan.operations.filter((operation) => operation.ticked)).toEqual([]);
    expect(again.lines.filter((line) => !isLinked(line) && line.state !== 'excluded')).toEqual([]);
    expect(again.lines.filter((line) => line.state === 'excluded').length).toBe(tied.counts.excluded);
  });

  it.each(['2026-09', '2026-11'])(
    'remembers every link in %s',
    async (month) => {
      const run = await openMonth(world, month);
      const known = new Map(again.lines.map((line) => [line.id, line]));
      const lines = (await allLines(world, run.id)).filter((line) => known.has(line.id));
      const forgotten = lines.filter((line) => {
        const { links, state } = known.get(line.id)!;
        return (
          line.state !== 'excluded' &&
          state !== 'excluded' &&
          line.links.contract.targetId !== links.contract.targetId
        );
      });
      expect(forgotten.map((line) => line.id)).toEqual([]);
      expect(lines.filter((line) => !isLinked(line) && line.state !== 'excluded')).toEqual([]);
      expect(lines.length).toBeGreaterThan(100);
    },
    30_000,
  );

  it('bills what the preview said, to the cent, once a person has approved and posted it', async () => {
    await world.target.control('approve-and-post', { through: '2026-10-31' });
    const { BillingItems: posted = [] } = await targetState(world);
    const billed = ({ targetCustomerId }: PlanReply['customers'][number], currency: string): Money =>
      sumMoney(
        posted
          .filter(
            (item) =>
              String(item['companyID']) === targetCustomerId && String(item['itemDate']).startsWith(MONTH),
          )
          .map((item) => money(String(item['extendedPrice']), currency)),
        currency,
      );
    const preview = plan.customers.map((customer) => [customer.name, customer.monthAfter]);
    const invoiced = plan.customers.map((customer) => [customer.name, billed(customer, customer.currency)]);
    expect(invoiced).toEqual(preview);

    const report = await world.api.get<ReportReply>(`runs/${read.id}/report`);
    const touched = report.customers.filter((row) =>
      plan.customers.some((customer) => customer.targetCustomerId === row.customerId),
    );
    expect(report.invoicesRead).toBe(true);
    expect(touched.map((row) => [row.name, row.targetDidBill])).toEqual(
      touched.map((row) => [row.name, row.targetWillBill]),
    );
    expect(touched.length).toBe(plan.customers.length);
  });
});
