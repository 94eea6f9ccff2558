import { addDecimals, sumMoney, zeroMoney, type Money } from '@tallylink/billing-model';
import { demoCases, type DemoCase } from '@tallylink/connector-testing';
import type { Evaluated } from './evaluate-month.js';
import type { ExpectedLine } from './expected-line.js';
import { costText, operationText, unitsText } from './texts.js';

const plain = ({ amount }: Money): string => addDecimals(amount, '0');

/** The case that a row of the table is about: cases of several lines stand in the same order on both sides. */
export function caseOfRow(rows: readonly ExpectedLine[], index: number): DemoCase {
  const { case: name } = rows[index]!;
  const before = rows.slice(0, index).filter((one) => one.case === name).length;
  const found = demoCases.filter((one) => one.case === name)[before];
  if (!found) throw new Error(`The demo has no line ${before + 1} of case ${name}.`);
  return found;
}

export function lineIdOf({ customerId, subscriptionId, productId }: DemoCase): string {
  return [customerId, subscriptionId ?? '', productId ?? '']
    .map((part) => encodeURIComponent(part))
    .join('~');
}

/** A line of a run in the words of the table. */
export function lookAtLine(run: Evaluated, one: DemoCase): Omit<ExpectedLine, 'case' | 'in'> {
  const id = lineIdOf(one);
  const line = run.source.assembled.lines.find((each) => each.id === id);
  const validated = run.validated.find((each) => each.lineId === id);
  if (!line || !validated) throw new Error(`Case ${one.case} has no line in the run.`);
  return {
    units: unitsText(line),
    cost: costText(line),
    charges: plain(line.chargesTotal),
    findings: validated.findings.map((each) => each.code).join(', '),
    ...planOf(run, id),
  };
}

/** What a run plans for a line, what the target's line then bills, and what stays and is named. */
export function planOf(
  { plan }: Evaluated,
  lineId: string,
): Required<Pick<ExpectedLine, 'operations' | 'bills' | 'named'>> {
  const operations = plan.operations.filter((each) => each.lineIds.includes(lineId));
  const chain = operations[0]?.chain ?? '';
  const items = plan.customers
    .flatMap((customer) => customer.invoices)
    .flatMap((invoice) => invoice.items)
    .filter((item) => item.chain === chain);
  const ofMonth = (month: string): string => {
    const after = items.filter((item) => item.day.startsWith(month)).map((item) => item.after);
    return plain(after.length === 0 ? zeroMoney('EUR') : sumMoney(after, 'EUR'));
  };
  return {
    operations: operations.map(operationText).join('; '),
    bills: [ofMonth('2026-10'), ofMonth('2026-11')].join(', '),
    named: plan.leftovers
      .filter((each) => each.lineIds.includes(lineId))
      .map((each) => `${each.money ? plain(each.money) : 'no money'} ${each.reason}`)
      .join(', '),
  };
}
