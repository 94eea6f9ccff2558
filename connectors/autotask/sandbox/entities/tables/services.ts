import { entityTable } from '../entity-table.js';

/** The catalogue of recurring services. */
export const services = entityTable({
  name: 'Services',
  singular: 'Service',
  access: ['create', 'update', 'query'],
  hasUserDefinedFields: true,
  fields: `
    id long required read-only
    billingCodeID int required >BillingCode
    createDate datetime read-only
    creatorResourceID int read-only >Resource
    description string400
    invoiceDescription string1000
    isActive bool
    lastModifiedDate datetime read-only
    markupRate double read-only
    name string150 required
    periodType int required picklist
    serviceLevelAgreementID long picklist
    unitCost double
    unitPrice double required
    updateResourceID int read-only >Resource
    vendorCompanyID int >Company
    manufacturerServiceProvider string100
    manufacturerServiceProviderProductNumber string100
    catalogNumberPartNumber string100
    sku string100
    internalID string100
    externalID string100
    url string100`,
});
