import { entityTable } from '../entity-table.js';

/** People of a company; a child of Companies. */
export const contacts = entityTable({
  name: 'Contacts',
  singular: 'Contact',
  access: ['create', 'update', 'delete', 'query'],
  hasUserDefinedFields: true,
  fields: `
    id long required read-only
    additionalAddressInformation string100
    addressLine string128
    addressLine1 string128
    alternatePhone string32
    apiVendorID int read-only picklist
    bulkEmailOptOutTime datetime read-only
    city string32
    companyID int required fixed >Company
    companyLocationID int >CompanyLocation
    countryID int >Country
    createDate datetime read-only
    emailAddress string254
    emailAddress2 string254
    emailAddress3 string254
    extension string10
    externalID string50
    facebookUrl string200
    faxNumber string25
    firstName string50 required
    impersonatorCreatorResourceID int read-only >Resource
    isActive int required
    isOptedOutFromBulkEmail bool hidden
    lastActivityDate datetime read-only
    lastModifiedDate datetime read-only
    lastName string50 required
    linkedInUrl string200
    middleInitial string50
    mobilePhone string25
    namePrefix int picklist
    nameSuffix int picklist
    note string50
    receivesEmailNotifications bool
    phone string25
    primaryContact bool
    billingContact bool
    roomNumber string50
    solicitationOptOut bool read-only hidden
    solicitationOptOutTime datetime read-only
    state string40
    surveyOptOut bool read-only hidden
    title string50
    twitterUrl string200
    zipCode string16`,
});
