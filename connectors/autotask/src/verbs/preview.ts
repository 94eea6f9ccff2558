import type { Operation } from '@tallylink/billing-model';
import { ConnectorError, type OperationPreview } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { wireJson } from '../wire-json.js';
import { requestOf } from './request-of.js';

/** Exactly what `apply` would send. Errors: `ConnectorError` `rejected` when it could not be sent as it is. */
export async function preview(operation: Operation, context: AutotaskContext): Promise<OperationPreview> {
  const request = await requestOf(operation, new AutotaskApi(context));
  if ('code' in request) throw new ConnectorError({ kind: 'rejected', ...request });
  const { method, path, sentence, body } = request;
  const shown: unknown = method === 'DELETE' ? null : JSON.parse(wireJson(body));
  return {
    operationId: operation.id,
    requests: [{ method, path: `V1.0/${path}`, body: shown, sentence }],
  };
}
