import type {
  BillingLine,
  CreateAgreementOperation,
  CreateCustomerOperation,
  CreateServiceOperation,
  Month,
  SourceCustomer,
  TargetCapabilities,
  TargetService,
} from '@tallylink/billing-model';
import type { LinkPolicies } from '../linking/index.js';
import type { NameTemplates } from './name-templates.js';

/** What the dialog shows and a person may change before it is created: the operation's own `after`. */
export type CreateMissingItem =
  | {
      readonly kind: 'customer';
      readonly lineIds: readonly string[];
      readonly values: CreateCustomerOperation['after'];
    }
  | {
      readonly kind: 'contract';
      readonly lineIds: readonly string[];
      /** The target's customer that the contract is for. */
      readonly targetCustomerId: string;
      readonly values: CreateAgreementOperation['after'];
    }
  | {
      readonly kind: 'service';
      readonly lineIds: readonly string[];
      readonly values: CreateServiceOperation['after'];
    };

export type CreateMissingKind = CreateMissingItem['kind'];

export interface PrefillContext {
  readonly kind: CreateMissingKind;
  readonly month: Month;
  readonly policies: Pick<LinkPolicies, 'price'>;
  /** Names that are taken already. */
  readonly target: { readonly services: readonly Pick<TargetService, 'name'>[] };
  /** Left out: names as they were before there were templates. */
  readonly names?: NameTemplates;
  /** The most characters that the target takes in a name. */
  readonly longestNames?: TargetCapabilities['longestNames'];
  /** The source's own record of the line's customer, where it was read. */
  readonly customer?: SourceCustomer | null;
  /** The target's customer, once the line's customer is tied or created. */
  readonly targetCustomerId?: string | null;
  /** One contract for all of the customer's services of this billing period, instead of one per source contract. */
  readonly shared?: boolean;
}

/** What a line says about the thing to create. `missing`: values that a person must give before it can be created. */
export interface Prefill {
  readonly item: CreateMissingItem;
  readonly missing: readonly string[];
  /** The link keys that the created thing answers, so that it is remembered at once. */
  readonly linkKey: string;
}

export type PrefillLine = Pick<
  BillingLine,
  | 'id'
  | 'customer'
  | 'contract'
  | 'service'
  | 'addOn'
  | 'billingPeriodMonths'
  | 'commitmentMonths'
  | 'currency'
  | 'costs'
>;
