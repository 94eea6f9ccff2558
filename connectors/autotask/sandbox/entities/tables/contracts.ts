import { entityTable } from '../entity-table.js';

/** Agreements; type 7 is a recurring service contract. */
export const contracts = entityTable({
  name: 'Contracts',
  singular: 'Contract',
  access: ['create', 'update', 'query'],
  hasUserDefinedFields: true,
  fields: `
    id long required read-only
    billingPreference int picklist
    billToCompanyContactID int >Contact
    billToCompanyID int >Company
    companyID int required fixed >Company
    contactID int >Contact
    contactName string250
    contractCategory int picklist
    contractExclusionSetID int >ContractExclusionSet
    contractName string100 required
    contractNumber string50
    contractPeriodType int fixed picklist
    contractType int required fixed picklist
    description string2000
    endDate date required
    estimatedCost double
    estimatedHours double
    estimatedRevenue double
    exclusionContractID long fixed >Contract
    internalCurrencyOverageBillingRate double read-only
    internalCurrencySetupFee double read-only
    isCompliant bool
    isDefaultContract bool
    lastModifiedDateTime datetime read-only
    opportunityID int >Opportunity
    organizationalLevelAssociationID int >OrganizationalLevelAssociation
    overageBillingRate double
    purchaseOrderNumber string50
    renewedContractID long
    serviceLevelAgreementID int picklist
    setupFee double
    setupFeeBillingCodeID long
    startDate date required
    status int required picklist
    timeReportingRequiresStartAndStopTimes int required picklist`,
});
