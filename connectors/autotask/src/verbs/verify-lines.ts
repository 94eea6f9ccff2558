import {
  addDays,
  dayInWords,
  earlier,
  later,
  type AgreementLine,
  type LineState,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { allIn } from '../api/paging.js';
import { CONTRACT_SERVICE_FIELDS } from '../normalize/agreement-line.js';
import { judge, stateOn, type Judgement } from '../operations/judge-line.js';
import { isWireId } from '../operations/wire-parts.js';
import type { ContractServiceRecord } from '../wire.js';
import { linesById, linesOf } from './read-lines.js';
import type { OperationsOf } from './operations-of.js';

/** Changes: the units rows of all their lines, in lists. */
export async function verifyChanged(
  operations: OperationsOf<'change-line'>,
  api: AutotaskApi,
): Promise<VerifyOutcome[]> {
  if (operations.length === 0) return [];
  const ids = operations.map((operation) => operation.agreementLineId);
  const ofLine = Map.groupBy(operations, (operation) => operation.agreementLineId);
  const sent = new Map(
    [...ofLine].map(([id, own]) => [id, own.flatMap(({ before, after }) => [after, before])]),
  );
  const lines = new Map(
    (await linesById(api, ids, windowOf(operations), 'verify', sent)).map((line) => [line.id, line]),
  );
  return operations.map((operation) => {
    const { id, before, after, agreementLineId, effectiveDate } = operation;
    const line = lines.get(agreementLineId);
    const actual = stateOn(line, effectiveDate);
    const outcome = line ? judge(actual, before, after) : 'conflict';
    return {
      operationId: id,
      outcome,
      reference: null,
      actual,
      message: sentence(outcome, actual, effectiveDate),
    };
  });
}

/** Additions: the lines of that service on that contract. Without one, or with one that has no units, nothing was written. */
export async function verifyAdded(
  operations: OperationsOf<'add-line'>,
  api: AutotaskApi,
): Promise<VerifyOutcome[]> {
  if (operations.length === 0) return [];
  const contractIds = operations
    .map((operation) => operation.agreementId)
    .filter(isWireId)
    .map((id) => +id);
  const query = {
    entity: 'ContractServices',
    fields: CONTRACT_SERVICE_FIELDS,
    filter: [],
    purpose: 'verify',
  } as const;
  const found = await allIn<ContractServiceRecord>(api, query, 'contractID', contractIds);
  const wanted = new Set(operations.map(({ agreementId, serviceId }) => `${agreementId}/${serviceId}`));
  const own = found.filter((each) => wanted.has(`${each.contractID}/${each.serviceID}`));
  const lines = await linesOf(api, own, windowOf(operations), 'verify');
  return operations.map((operation) => {
    const { id, agreementId, serviceId, after, effectiveDate } = operation;
    const candidates = lines.filter(
      (line) => line.agreementId === agreementId && line.serviceId === serviceId,
    );
    const none: LineState = { units: '0', unitPrice: after.unitPrice, unitCost: after.unitCost };
    const judged = candidates.map((line) => ({ line, actual: stateOn(line, effectiveDate) }));
    const best = judged.find(({ actual }) => judge(actual, none, after) === 'present') ?? judged[0];
    const actual = best?.actual ?? { units: '0', unitPrice: null, unitCost: null };
    const outcome = best && !hasNoUnits(best.line) ? judge(actual, none, after) : 'absent';
    const reference = outcome === 'absent' ? null : (best?.line.id ?? null);
    return { operationId: id, outcome, reference, actual, message: sentence(outcome, actual, effectiveDate) };
  });
}

const hasNoUnits = (line: AgreementLine): boolean => line.steps.every((step) => step.units === '0');

function windowOf(operations: readonly { readonly effectiveDate: PlainDate }[]): Period {
  const days = operations.map((operation) => operation.effectiveDate);
  return { start: days.reduce(earlier), endExclusive: addDays(days.reduce(later), 1) };
}

function sentence(outcome: Judgement, actual: LineState, day: PlainDate): string {
  const seen = `Autotask shows ${actual.units} units on ${dayInWords(day)}`;
  if (outcome === 'present') return `${seen}: the change is there.`;
  if (outcome === 'absent') return `${seen}: the change is not there.`;
  return `${seen}: neither what was there nor what was sent. Look at the contract in Autotask, then read the month again.`;
}
