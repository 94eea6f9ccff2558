import type {
  CreateAgreementOperation,
  CreateCustomerOperation,
  CreateServiceOperation,
} from '@tallylink/billing-model';
import { contentId } from './content-id.js';
import type { CreateMissingItem } from './create-missing-types.js';

export type CreateOperation = CreateCustomerOperation | CreateAgreementOperation | CreateServiceOperation;

/** The operation that creates exactly what the confirmed dialog showed. `runId` keeps ids of different runs apart. */
export function planCreateMissing(
  item: CreateMissingItem,
  options: { readonly runId?: string } = {},
): CreateOperation {
  const targetCustomerId = item.kind === 'contract' ? item.targetCustomerId : null;
  const base = {
    id: contentId({ run: options.runId ?? null, kind: item.kind, targetCustomerId, values: item.values }),
    chain: `create:${item.kind}:${item.values.reference}`,
    targetCustomerId,
    lineIds: item.lineIds,
    ticked: true,
    before: null,
  };
  switch (item.kind) {
    case 'customer':
      return {
        ...base,
        kind: 'create-customer',
        summary: `Create customer ${item.values.name}`,
        after: item.values,
      };
    case 'contract':
      return {
        ...base,
        kind: 'create-agreement',
        summary: `Create contract ${item.values.name}`,
        after: item.values,
      };
    case 'service':
      return {
        ...base,
        kind: 'create-service',
        summary: `Create service ${item.values.name}`,
        after: item.values,
      };
  }
}
