import type { Operation } from '@tallylink/billing-model';
import type { RecordKind } from '../../run-store/run-records.repository.js';
import type { LinkKind } from '../../entity-links/index.js';

export interface CreatedRecord {
  readonly kind: RecordKind;
  readonly linkKind: LinkKind;
  readonly data: { readonly id: string; readonly name: string };
}

/** What the target has now that it did not have when the month was read, as a record of the snapshot. */
export function createdRecord(operation: Operation, id: string): CreatedRecord | null {
  switch (operation.kind) {
    case 'create-customer': {
      const { name, reference, vatNumber, domain, currency } = operation.after;
      const data = {
        id,
        name,
        reference,
        vatNumber: vatNumber ?? null,
        domain: domain ?? null,
        active: true,
        kind: 'customer',
        currency,
      };
      return { kind: 'target-customer', linkKind: 'customer', data };
    }
    case 'create-agreement': {
      const { name, reference, billingPeriodMonths, start, endExclusive } = operation.after;
      const base = {
        id,
        customerId: operation.targetCustomerId,
        name,
        reference,
        recurring: true,
        active: true,
      };
      return {
        kind: 'target-agreement',
        linkKind: 'contract',
        data: { ...base, period: { start, endExclusive }, billingPeriodMonths } as CreatedRecord['data'],
      };
    }
    case 'create-service': {
      const { name, reference, sku, billingPeriodMonths, unitPrice, unitCost } = operation.after;
      const base = { id, name, sku, partNumber: null, reference, billingPeriodMonths, active: true };
      return {
        kind: 'target-service',
        linkKind: 'service',
        data: { ...base, unitPrice, unitCost } as CreatedRecord['data'],
      };
    }
    case 'change-line':
    case 'add-line':
    case 'create-charge':
    case 'delete-charge':
    case 'extend-agreement':
      return null;
  }
}
