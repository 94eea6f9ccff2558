import { entityTable } from '../entity-table.js';

/** One-off amounts on a contract. */
export const contractCharges = entityTable({
  name: 'ContractCharges',
  singular: 'ContractCharge',
  access: ['create', 'update', 'delete', 'query'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only
    billableAmount double read-only
    billingCodeID long >BillingCode
    chargeType int required picklist
    contractID long required fixed >Contract
    contractServiceBundleID long >ContractServiceBundle
    contractServiceID long >ContractService
    createDate datetime read-only
    creatorResourceID long read-only >Resource
    datePurchased date required
    description string2000
    extendedCost double read-only
    internalCurrencyBillableAmount double read-only
    internalCurrencyUnitPrice double read-only
    internalPurchaseOrderNumber string50
    isBillableToCompany bool
    isBilled bool read-only
    name string100 required
    notes string2000
    organizationalLevelAssociationID int read-only >OrganizationalLevelAssociation
    productID long >Product
    purchaseOrderNumber string50
    status long read-only picklist
    statusLastModifiedBy long read-only
    statusLastModifiedDate datetime read-only
    unitCost double
    unitPrice double
    unitQuantity double required`,
});
