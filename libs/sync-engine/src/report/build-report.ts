import { sumMoney, type Money } from '@tallylink/billing-model';
import type { OperationState } from '../apply/index.js';
import { groupBy, indexTarget, type TargetIndex } from '../linking/target-index.js';
import type { ResolvedLine } from '../linking/index.js';
import { addOperations, addTargetBills } from './report-facts.js';
import { countStates, reportRow, type RowFacts } from './report-row.js';
import type { BuildReportInput, Report, ReportRow } from './report-types.js';

/** Per customer and currency: what the distributor billed, what the target bills, and how its operations ended. */
export function buildReport(input: BuildReportInput): Report {
  const target = indexTarget(input.target);
  const facts = collectFacts(input, target);
  const rows = [...facts.values()].map(reportRow).sort((a, b) => (a.customerName < b.customerName ? -1 : 1));
  return {
    month: input.month,
    rows,
    totals: totalsOf([...facts.values()]),
    operations: countStates(input.operations.map((one) => one.state)),
    failed: input.operations.filter((one) => FAILED.includes(one.state)),
    requests: input.requests ?? null,
  };
}

const FAILED: readonly OperationState[] = ['stale', 'blocked', 'rejected', 'conflict', 'unknown'];

function collectFacts(input: BuildReportInput, target: TargetIndex): Map<string, RowFacts> {
  const facts = new Map<string, RowFacts>();
  const factsOf = (id: string, name: string, targetId: string | null, currency: string): RowFacts => {
    const key = `${id} ${currency}`;
    const known = facts.get(key) ?? newFacts(name, targetId, currency, input.billedItems !== undefined);
    facts.set(key, known);
    return known;
  };
  const ofTarget = (id: string, currency: string): RowFacts =>
    factsOf(`target ${id}`, target.customers.get(id)?.name ?? id, id, currency);
  for (const one of input.resolved) {
    const { line, customerId } = one;
    const row = customerId
      ? ofTarget(customerId, line.currency)
      : factsOf(`source ${line.customer.id}`, line.customer.name, null, line.currency);
    addLine(row, one);
  }
  addTargetBills(input, target, ofTarget);
  addOperations(input, ofTarget);
  return facts;
}

function newFacts(
  customerName: string,
  targetCustomerId: string | null,
  currency: string,
  billed: boolean,
): RowFacts {
  const lines = { linked: 0, excluded: 0, unlinked: 0 };
  return {
    customerName,
    targetCustomerId,
    currency,
    lines,
    source: [],
    willBill: [],
    billed: billed ? [] : null,
    leftovers: [],
    states: [],
  };
}

function addLine(row: RowFacts, { line, state }: ResolvedLine): void {
  row.source.push(line.chargesTotal);
  row.lines[state] += 1;
}

function totalsOf(facts: readonly RowFacts[]): Report['totals'] {
  return [...groupBy(facts, (one) => one.currency)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, own]) => withoutCustomer(reportRow(mergeFacts(own, currency))));
}

function mergeFacts(own: readonly RowFacts[], currency: string): RowFacts {
  const all = (pick: (one: RowFacts) => readonly Money[]): Money[] => [sumMoney(own.flatMap(pick), currency)];
  const count = (state: keyof RowFacts['lines']): number =>
    own.reduce((sum, one) => sum + one.lines[state], 0);
  return {
    customerName: '',
    targetCustomerId: null,
    currency,
    lines: { linked: count('linked'), excluded: count('excluded'), unlinked: count('unlinked') },
    source: all((one) => one.source),
    willBill: all((one) => one.willBill),
    billed: own.every((one) => one.billed === null) ? null : all((one) => one.billed ?? []),
    leftovers: all((one) => one.leftovers),
    states: own.flatMap((one) => one.states),
  };
}

function withoutCustomer(row: ReportRow): Report['totals'][number] {
  const { customerName: _name, targetCustomerId: _id, ...rest } = row;
  return rest;
}
