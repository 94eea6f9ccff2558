import type { Operation } from '@tallylink/billing-model';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { allIn } from '../api/paging.js';
import { mark } from '../operations/mark.js';
import { isMarked, type MarkedOperation } from './creating.js';
import { RECORD_PLACES } from './record-places.js';

/** Created records, by our id in them, each kind in lists. Two with one id are a conflict: somebody must look. */
export async function verifyCreated(
  operations: readonly Operation[],
  api: AutotaskApi,
): Promise<VerifyOutcome[]> {
  const outcomes: VerifyOutcome[] = [];
  for (const [kind, group] of Map.groupBy(operations.filter(isMarked), (operation) => operation.kind)) {
    const place = RECORD_PLACES[kind];
    const query = {
      entity: place.entity,
      fields: ['id', place.reference, place.name],
      filter: [],
      purpose: 'verify',
    } as const;
    const marks = group.map((operation) => mark(operation.after.reference));
    const rows = await allIn<{ readonly id: number } & Readonly<Record<string, unknown>>>(
      api,
      query,
      place.reference,
      marks,
    );
    outcomes.push(
      ...group.map((operation) =>
        outcomeOf(
          operation,
          rows.filter((row) => row[place.reference] === mark(operation.after.reference)),
          place.name,
        ),
      ),
    );
  }
  return outcomes;
}

function outcomeOf(
  operation: MarkedOperation,
  rows: readonly ({ readonly id: number } & Readonly<Record<string, unknown>>)[],
  name: string,
): VerifyOutcome {
  const [row] = rows;
  const operationId = operation.id;
  if (!row)
    return {
      operationId,
      outcome: 'absent',
      reference: null,
      actual: null,
      message: `Autotask shows no record with our id ${operation.after.reference}.`,
    };
  const actual = { id: String(row.id), name: row[name] };
  if (rows.length > 1) {
    return {
      operationId,
      outcome: 'conflict',
      reference: null,
      actual,
      message: `Autotask shows ${rows.length} records with our id ${operation.after.reference}. Look at them in Autotask.`,
    };
  }
  return {
    operationId,
    outcome: 'present',
    reference: String(row.id),
    actual,
    message: `Autotask shows it as id ${row.id}.`,
  };
}
