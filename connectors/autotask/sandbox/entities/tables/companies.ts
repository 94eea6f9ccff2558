import { entityTable } from '../entity-table.js';

/** Customers, prospects and vendors; id 0 is the MSP itself. */
export const companies = entityTable({
  name: 'Companies',
  singular: 'Company',
  access: ['create', 'update', 'query'],
  hasUserDefinedFields: true,
  fields: `
    id long required read-only
    additionalAddressInformation string100
    address1 string128
    address2 string128
    alternatePhone1 string25
    alternatePhone2 string25
    apiVendorID int read-only picklist
    assetValue double hidden
    billToCompanyLocationID int >CompanyLocation
    billToAdditionalAddressInformation string100 read-only
    billingAddress1 string150 read-only
    billingAddress2 string150 read-only
    billToAddressToUse int fixed picklist
    billToAttention string50
    billToCity string50 read-only
    billToCountryID int read-only >Country
    billToState string128 read-only
    billToZipCode string50 read-only
    city string30
    classification int picklist
    companyCategoryID int >CompanyCategory
    companyName string100 required
    companyNumber string50
    companyType int required picklist
    competitorID int picklist
    countryID int >Country
    createDate datetime read-only
    createdByResourceID int read-only >Resource
    currencyID int >Currency
    fax string25
    impersonatorCreatorResourceID int read-only >Resource
    invoiceEmailMessageID int
    invoiceMethod int picklist
    invoiceNonContractItemsToParentCompany bool
    invoiceTemplateID int >InvoiceTemplate
    isActive bool
    isClientPortalActive bool read-only
    isEnabledForComanaged bool
    isSample bool read-only
    isTaskFireActive bool read-only
    isTaxExempt bool
    lastActivityDate datetime read-only
    lastTrackedModifiedDateTime datetime read-only
    marketSegmentID int picklist
    ownerResourceID int required >Resource
    parentCompanyID int >Company
    phone string25 required
    postalCode string10
    purchaseOrderTemplateID int picklist
    quoteEmailMessageID int
    quoteTemplateID int >QuoteTemplate
    sicCode string32 hidden
    state string40
    stockMarket string10 hidden
    stockSymbol string10 hidden
    surveyCompanyRating double read-only
    taxID string50
    taxRegionID int >TaxRegion
    territoryID int picklist
    webAddress string255`,
});
