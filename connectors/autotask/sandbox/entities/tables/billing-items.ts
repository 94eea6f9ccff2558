import { entityTable } from '../entity-table.js';

/** What was approved and posted. */
export const billingItems = entityTable({
  name: 'BillingItems',
  singular: 'BillingItem',
  access: ['update', 'query'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only
    accountManagerWhenApprovedID int read-only >Resource
    billingCodeID int read-only >BillingCode
    taxCategoryID int read-only
    billingItemType int required read-only picklist
    companyID int read-only >Company
    configurationItemID long read-only >ConfigurationItem
    contractBlockID int read-only
    contractChargeID long read-only >ContractCharge
    contractID int read-only >Contract
    contractServiceAdjustmentID int read-only
    contractServiceBundleAdjustmentID int read-only
    contractServiceBundleID int read-only
    contractServiceBundlePeriodID int read-only
    contractServiceID int read-only
    contractServicePeriodID int read-only
    description string2000 read-only
    expenseItemID int read-only >ExpenseItem
    extendedPrice double read-only
    internalCurrencyExtendedPrice double read-only
    internalCurrencyRate double read-only
    internalCurrencyTaxDollars double read-only
    internalCurrencyTotalAmount double read-only
    invoiceID int read-only >Invoice
    itemApproverID int read-only >Resource
    itemDate date read-only
    itemName string255 read-only
    lineItemFullDescription string8000 read-only hidden
    lineItemGroupDescription string8000 read-only hidden
    milestoneID long read-only >ContractMilestone
    nonBillable int required read-only
    organizationalLevelAssociationID int read-only >OrganizationalLevelAssociation
    ourCost double read-only
    postedDate date read-only
    postedOnTime datetime read-only
    projectChargeID long read-only >ProjectCharge
    projectID int read-only >Project
    purchaseOrderNumber string50 read-only
    quantity double read-only
    rate double read-only
    roleID int read-only >Role
    serviceBundleID long read-only >ServiceBundle
    serviceID long read-only >Service
    sortOrderID long read-only
    subType int required read-only picklist
    taskID int read-only >Task
    taxDollars double read-only
    ticketChargeID long read-only >TicketCharge
    ticketID int read-only >Ticket
    timeEntryID int read-only >TimeEntry
    totalAmount double read-only
    vendorID long read-only >Company
    webServiceDate datetime`,
});
