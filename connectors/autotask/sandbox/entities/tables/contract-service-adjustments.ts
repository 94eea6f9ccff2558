import { entityTable } from '../entity-table.js';

/** Dated changes of units, price and cost; can be created and never read. */
export const contractServiceAdjustments = entityTable({
  name: 'ContractServiceAdjustments',
  singular: 'ContractServiceAdjustment',
  access: ['create'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only hidden
    adjustedUnitCost double hidden
    adjustedUnitPrice double hidden
    allowRepeatService bool hidden
    contractID int hidden >Contract
    contractServiceID int hidden >ContractService
    effectiveDate date required hidden
    quoteItemID int hidden >QuoteItem
    serviceID int hidden >Service
    unitChange int hidden`,
});
