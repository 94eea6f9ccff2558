import { entityTable } from '../entity-table.js';

/** Currencies. */
export const currencies = entityTable({
  name: 'Currencies',
  singular: 'Currency',
  access: ['update', 'query'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only
    currencyNegativeFormat string10 required read-only
    currencyPositiveFormat string10 required read-only
    description string100 required read-only
    displaySymbol int required read-only picklist
    exchangeRate double required
    isActive bool required read-only
    isInternalCurrency bool required read-only
    lastModifiedDateTime datetime
    name string3 required read-only
    updateResourceId int read-only >Resource`,
});
