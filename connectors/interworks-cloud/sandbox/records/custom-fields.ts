import type { ScenarioCustomer } from '@tallylink/connector-testing';
import type { World } from '../state.js';

/** The customer's own VAT number is a custom field of the account. */
export const VAT_FIELD = { id: 11, name: 'VAT number', apiField: 'vatNumber' };
/** An integration may leave its own document number here. */
export const FOREIGN_NUMBER_FIELD = {
  id: 21,
  name: 'External document number',
  apiField: 'externalDocumentNumber',
};

function group(id: number, name: string, instanceId: number, groupFields: readonly unknown[]): unknown[] {
  return [{ group: { id, name, instanceId }, groupFields }];
}

function valuesOf(value: string | undefined): unknown[] {
  return value === undefined ? [] : [{ id: '1', value }];
}

export function accountFields(customer: ScenarioCustomer): unknown[] {
  return group(1, 'Company details', customer.id, [{ ...VAT_FIELD, values: valuesOf(customer.vatNumber) }]);
}

export function invoiceFields(world: World, invoiceId: string): unknown[] {
  const value = world.state.writes.invoiceFields.get(invoiceId)?.get(FOREIGN_NUMBER_FIELD.id);
  return group(2, 'Integration', 1, [{ ...FOREIGN_NUMBER_FIELD, values: valuesOf(value) }]);
}
