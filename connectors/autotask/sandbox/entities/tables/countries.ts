import { entityTable } from '../entity-table.js';

/** Countries. */
export const countries = entityTable({
  name: 'Countries',
  singular: 'Country',
  access: ['update', 'query'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only
    addressFormatID long required picklist
    countryCode string2 read-only
    displayName string100 required
    invoiceTemplateID int >InvoiceTemplate
    isActive bool
    isDefaultCountry bool
    name string50 read-only
    purchaseOrderTemplateID int picklist
    quoteTemplateID int >QuoteTemplate`,
});
