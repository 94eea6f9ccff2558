import { entityTable } from '../entity-table.js';

/** Billing codes, of which services need the recurring kind. */
export const billingCodes = entityTable({
  name: 'BillingCodes',
  singular: 'BillingCode',
  access: ['query'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only
    afterHoursWorkType int >BillingCode
    billingCodeType int picklist
    department int
    description string500
    externalNumber string100
    generalLedgerAccount int picklist
    isActive bool required
    isExcludedFromNewContracts bool
    markupRate double read-only
    name string200
    taxCategoryID int >TaxCategory
    unitCost double required
    unitPrice double required
    useType int picklist`,
});
