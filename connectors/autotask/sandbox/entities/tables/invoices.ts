import { entityTable } from '../entity-table.js';

/** What was invoiced. */
export const invoices = entityTable({
  name: 'Invoices',
  singular: 'Invoice',
  access: ['update', 'query'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only
    batchID int read-only
    comments string2000 read-only
    companyID int read-only >Company
    createDateTime datetime read-only
    creatorResourceID int read-only >Resource
    dueDate date read-only hidden
    fromDate date read-only
    invoiceDateTime datetime required read-only
    invoiceEditorTemplateID int read-only >InvoiceTemplate
    invoiceNumber string100
    invoiceTotal double read-only
    isVoided bool read-only
    orderNumber string20 read-only
    paidDate date
    paymentTerm int read-only picklist
    taxGroup int read-only hidden picklist
    taxRegionName string200 read-only
    toDate date read-only
    totalTaxValue double read-only
    voidedByResourceID int read-only >Resource
    voidedDate datetime read-only
    webServiceDate datetime
    invoiceStatus int read-only
    invoiceTaxMethodExternalCode string read-only`,
});
