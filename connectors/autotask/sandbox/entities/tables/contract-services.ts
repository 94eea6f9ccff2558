import { entityTable } from '../entity-table.js';

/** Services on a contract; they carry no units. */
export const contractServices = entityTable({
  name: 'ContractServices',
  singular: 'ContractService',
  access: ['create', 'update', 'query'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only
    contractID int required fixed >Contract
    internalCurrencyAdjustedPrice double read-only
    internalCurrencyUnitPrice double read-only
    internalDescription string100
    invoiceDescription string1000
    quoteItemID long read-only >QuoteItem
    serviceID int required fixed >Service
    unitCost double
    unitPrice double fixed`,
});
