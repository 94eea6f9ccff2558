import { addDays, subtractDecimals, type Operation } from '@tallylink/billing-model';
import { fourDigits, stretches, timesUnits } from './books.js';
import { CONTRACT_END, contractOf, contractStart, CUSTOMERS, linesOf } from './target-world.js';

/** Units that somebody changed by hand in the vendor's own screens. */
export interface UnitsEdit {
  readonly what: 'units';
  readonly lineId: number;
  readonly line: string;
  readonly day: string;
  readonly unitChange: number;
  /** Stated with a line that is new. */
  readonly price?: string;
  readonly cost?: string;
}
export type HandEdit =
  UnitsEdit | { readonly what: 'end'; readonly contractId: number; readonly end: string };

interface Step {
  readonly day: string;
  readonly units: number;
  readonly price?: string;
  readonly cost?: string;
}

/**
 * The books after these operations and hand edits, from the books that the world begins with: plain arithmetic, with
 * nothing of the engine or the connector in it.
 */
export function expectedBooks(
  before: readonly string[],
  operations: readonly Operation[],
  edits: readonly HandEdit[],
): string[] {
  const ends = endsAfter(operations, edits);
  return [
    ...before
      .filter((one) => !/^line \d/.test(one) && !isDeleted(one, operations))
      .map((one) => withEnd(one, ends)),
    ...unitsAfter(operations, edits, ends),
    ...operations.flatMap((operation) => made(operation, operations)),
    ...edits.flatMap((edit) => (edit.what === 'units' ? madeByHand(edit) : [])),
  ].sort();
}

const isDeleted = (sentence: string, operations: readonly Operation[]): boolean =>
  operations.some(
    (one) => one.kind === 'delete-charge' && sentence.startsWith(`charge ${one.before.reference} `),
  );

function endsAfter(operations: readonly Operation[], edits: readonly HandEdit[]): Map<number, string> {
  const ends = new Map(CUSTOMERS.map((customer) => [contractOf(customer), CONTRACT_END]));
  for (const edit of edits) if (edit.what === 'end') ends.set(edit.contractId, edit.end);
  for (const one of operations)
    if (one.kind === 'extend-agreement') ends.set(+one.agreementId, addDays(one.after.endExclusive, -1));
  return ends;
}

function withEnd(sentence: string, ends: ReadonlyMap<number, string>): string {
  const customer = /^contract .*"Cloud (\d+)"/.exec(sentence)?.[1];
  return customer === undefined
    ? sentence
    : sentence.replace(/ to \S+$/, ` to ${ends.get(contractOf(+customer))}`);
}

/** Every line of the world and every new one, day by day. */
function unitsAfter(
  operations: readonly Operation[],
  edits: readonly HandEdit[],
  ends: ReadonlyMap<number, string>,
): string[] {
  const steps = new Map<string, Step[]>();
  const add = (line: string, step: Step): void => void steps.set(line, [...(steps.get(line) ?? []), step]);
  for (const customer of CUSTOMERS)
    for (const { service, units } of linesOf(customer)) {
      const { price, cost } = service;
      add(`${contractOf(customer)}/${service.id}`, { day: contractStart(customer), units, price, cost });
    }
  for (const edit of edits) if (edit.what === 'units') add(edit.line, { ...edit, units: edit.unitChange });
  for (const operation of operations) {
    if (operation.kind !== 'change-line' && operation.kind !== 'add-line') continue;
    const { agreementId, serviceId, effectiveDate: day, before, after } = operation;
    const units = +subtractDecimals(after.units, before?.units ?? '0');
    add(`${agreementId}/${serviceId}`, {
      day,
      units,
      price: after.unitPrice!.amount,
      cost: after.unitCost!.amount,
    });
  }
  return [...steps].flatMap(([line, all]) => {
    const end = ends.get(+line.split('/')[0]!)!;
    const ordered = [...all].sort((a, b) => a.day.localeCompare(b.day));
    return stretches((day) => (day > end ? null : onDay(ordered, day))).map((one) => `line ${line} ${one}`);
  });
}

function onDay(steps: readonly Step[], day: string): string | null {
  const until = steps.filter((step) => step.day <= day);
  if (until.length === 0) return null;
  const units = until.reduce((sum, step) => sum + step.units, 0);
  const { price, cost } = until.filter((step) => step.price !== undefined).at(-1)!;
  return `${units} for ${timesUnits(units, price!)}, cost ${timesUnits(units, cost!)}`;
}

function madeByHand({ line, day, unitChange, price, cost }: UnitsEdit): string[] {
  const sentence = `adjustment of ${line} on ${day}: ${unitChange}`;
  if (price === undefined || cost === undefined) return [`${sentence} at -, cost -`];
  return [`${sentence} at ${fourDigits(price)}, cost ${fourDigits(cost)}`, `line of ${line}`];
}

/** What an operation leaves behind beside units and ends. */
function made(operation: Operation, all: readonly Operation[]): string[] {
  switch (operation.kind) {
    case 'change-line':
    case 'add-line': {
      const { agreementId, serviceId, effectiveDate, before, after } = operation;
      const change = subtractDecimals(after.units, before?.units ?? '0');
      const values = `${fourDigits(after.unitPrice!.amount)}, cost ${fourDigits(after.unitCost!.amount)}`;
      const sentence = `adjustment of ${agreementId}/${serviceId} on ${effectiveDate}: ${change} at ${values}`;
      return operation.kind === 'add-line' ? [sentence, `line of ${agreementId}/${serviceId}`] : [sentence];
    }
    case 'create-customer':
      return [`company ${operation.after.reference} "${operation.after.name}" currency 1`];
    case 'create-agreement': {
      const { reference, name, start, endExclusive } = operation.after;
      const maker = all.find((one) => one.kind === 'create-customer' && one.chain === operation.chain);
      const of = maker?.kind === 'create-customer' ? maker.after.reference : operation.targetCustomerId;
      return [`contract ${reference} "${name}" of ${of} ${start} to ${addDays(endExclusive, -1)}`];
    }
    case 'create-service': {
      const { reference, name, unitPrice, unitCost } = operation.after;
      return [
        `service ${reference} "${name}" ${fourDigits(unitPrice.amount)}, cost ${fourDigits(unitCost!.amount)}`,
      ];
    }
    case 'create-charge': {
      const { reference, day, units, unitPrice, unitCost } = operation.after;
      const values = `${fourDigits(units)} × ${fourDigits(unitPrice.amount)}, cost ${fourDigits(unitCost!.amount)}`;
      return [`charge ${reference} on ${operation.agreementId} ${day}: ${values}`];
    }
    case 'delete-charge':
    case 'extend-agreement':
      return [];
  }
}
