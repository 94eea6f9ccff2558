import { companyRules } from './rules/company-rules.js';
import { contractChargeRules } from './rules/contract-charge-rules.js';
import { contractRules } from './rules/contract-rules.js';
import { contractServiceRules } from './rules/contract-service-rules.js';
import { contactRules, currencyRules } from './rules/small-rules.js';
import type { EntityRules } from './rules/rules.js';
import { serviceRules } from './rules/service-rules.js';

/** By entity name. */
export const entityRules: Readonly<Record<string, EntityRules>> = {
  Companies: companyRules,
  Contacts: contactRules,
  ContractCharges: contractChargeRules,
  Contracts: contractRules,
  ContractServices: contractServiceRules,
  Currencies: currencyRules,
  Services: serviceRules,
};
