import { addDays, type ExtendAgreementOperation } from '@tallylink/billing-model';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import { allWith } from '../api/lists.js';
import type { SampleTargetContext } from '../sample-target.context.js';
import type { WireContract } from '../wire.js';
import { said } from './said.js';

/** Extensions: the contracts' own ends. */
export async function verifyExtended(
  operations: readonly ExtendAgreementOperation[],
  context: SampleTargetContext,
): Promise<VerifyOutcome[]> {
  const values = operations.map((each) => each.agreementId);
  const request = { endpoint: 'contracts', field: 'id', values, purpose: 'verify' } as const;
  const ends = new Map((await allWith<WireContract>(request, context)).map(({ id, end }) => [id, end]));
  return operations.map(({ id: operationId, agreementId, before, after }) => {
    const end = ends.get(agreementId);
    const actual = end === undefined ? null : { endExclusive: addDays(end, 1) };
    const outcome = judge(actual?.endExclusive, before.endExclusive, after.endExclusive);
    const message = said(outcome, end === undefined ? 'no such contract' : `${end} as its last day`);
    return { operationId, outcome, reference: null, actual, message };
  });
}

const judge = (actual: string | undefined, before: string, after: string): VerifyOutcome['outcome'] =>
  actual === after ? 'present' : actual === before ? 'absent' : 'conflict';
