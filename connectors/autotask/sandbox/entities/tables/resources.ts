import { entityTable } from '../entity-table.js';

/** Users of the PSA. */
export const resources = entityTable({
  name: 'Resources',
  singular: 'Resource',
  access: ['update', 'query'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only
    accountingReferenceID string100
    dateFormat string20 read-only picklist
    defaultServiceDeskRoleID long hidden >Role
    email string254 required
    email2 string254
    email3 string254
    emailTypeCode string20 required picklist
    emailTypeCode2 string20 picklist
    emailTypeCode3 string20 picklist
    firstName string50 required
    gender string1 picklist
    greeting int picklist
    hireDate date required read-only
    homePhone string25
    initials string32
    internalCost double read-only
    isActive bool required
    lastName string50 required
    licenseType int required read-only picklist
    locationID int required read-only picklist
    middleName string50
    mobilePhone string25
    numberFormat string20 required picklist
    officeExtension string10
    officePhone string25
    payrollIdentifier string
    payrollType int required picklist
    resourceType string15 required picklist
    suffix int picklist
    surveyResourceRating double read-only
    timeFormat string20 read-only picklist
    title string50
    travelAvailabilityPct string15 picklist
    userName string32 required
    userType int required read-only picklist`,
});
