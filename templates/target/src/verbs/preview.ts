import type { Operation } from '@tallylink/billing-model';
import type { OperationPreview } from '@tallylink/connector-sdk';
import { requestOf } from '../operations/request-of.js';
import type { SampleTargetContext } from '../sample-target.context.js';

/** Exactly what `apply` would send: both take it from {@link requestOf}. */
export async function preview(operation: Operation, context: SampleTargetContext): Promise<OperationPreview> {
  const { method, path, body, sentence } = requestOf(operation, context.settings.defaultCurrency);
  return { operationId: operation.id, requests: [{ method, path, body, sentence }] };
}
