import type { AutotaskWorld } from '../autotask-state.js';
import type { WireRecord } from '../wire-values.js';
import { companyRules } from './rules/company-rules.js';
import { contractChargeRules } from './rules/contract-charge-rules.js';
import { contractRules } from './rules/contract-rules.js';
import { contractServiceRules } from './rules/contract-service-rules.js';
import { contactRules, currencyRules } from './rules/small-rules.js';
import { serviceRules } from './rules/service-rules.js';

/** What an entity does beyond its fields. Every part is optional; `check` may refuse by throwing. */
export interface EntityRules {
  /** Fills in what a new record lacks. */
  defaults?(record: WireRecord, world: AutotaskWorld): void;
  /** `before` is `null` for a new record. */
  check?(after: WireRecord, before: WireRecord | null, world: AutotaskWorld): void;
  /** Where inserting is more than storing. */
  insert?(record: WireRecord, world: AutotaskWorld): number;
  /** After an update was stored. */
  changed?(record: WireRecord, world: AutotaskWorld): void;
  remove?(record: WireRecord): void;
}

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
