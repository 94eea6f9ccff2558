import type { Operation } from '@tallylink/billing-model';
import type { ApplyOutcome } from '@tallylink/connector-sdk';
import { write } from '../api/sample-target-api.js';
import { refuse } from '../operations/refuse.js';
import { requestOf } from '../operations/request-of.js';
import type { SampleTargetContext } from '../sample-target.context.js';
import { lookBefore } from './look-before.js';

/** Sends one operation, once, and says what is known afterwards. `unknown` is never sent again from here. */
export async function apply(operation: Operation, context: SampleTargetContext): Promise<ApplyOutcome> {
  const stopped = refuse(operation) ?? (await lookBefore(operation, context));
  if (stopped) return 'outcome' in stopped ? stopped : { outcome: 'rejected', ...stopped };
  const written = await write(requestOf(operation, context.settings.defaultCurrency), context);
  switch (written.result) {
    case 'done':
      return { outcome: 'applied', reference: written.id };
    case 'refused':
      return { outcome: 'rejected', code: written.code, message: written.message };
    case 'unknown':
      return { outcome: 'unknown', message: written.message };
  }
}
