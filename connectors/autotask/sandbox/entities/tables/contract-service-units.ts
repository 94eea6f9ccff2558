import { entityTable } from '../entity-table.js';

/** Units of a contract service by period, split at each change; computed, never stored. */
export const contractServiceUnits = entityTable({
  name: 'ContractServiceUnits',
  singular: 'ContractServiceUnit',
  access: ['query'],
  hasUserDefinedFields: false,
  fields: `
    id long required read-only
    approveAndPostDate datetime read-only
    contractID int required read-only >Contract
    contractServiceID int >ContractService
    cost double read-only
    endDate date required read-only
    internalCurrencyPrice double read-only
    organizationalLevelAssociationID int read-only >OrganizationalLevelAssociation
    price double read-only
    serviceID int required read-only >Service
    startDate date required read-only
    units int required read-only
    vendorCompanyID int read-only >Company`,
});
