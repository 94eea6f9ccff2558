import {
  DomainError,
  type BillingLine,
  type SourceCustomer,
  type TargetCapabilities,
  type TargetService,
} from '@tallylink/billing-model';
import {
  planCreateMissing,
  policiesFor,
  prefillCreateMissing,
  type CreateMissingItem as EngineItem,
  type LinkPolicies,
  type NameTemplates,
  type Prefill,
} from '@tallylink/sync-engine';
import type { CreateMissingItem } from './create-missing.dto.js';

type CreateOperation = ReturnType<typeof planCreateMissing>;

/** How things are named, and how long a name the target takes. */
export interface Naming {
  readonly names: NameTemplates;
  readonly longestNames: NonNullable<TargetCapabilities['longestNames']>;
}

/** What surrounds a line when something is created for it. */
export interface CreateSurroundings extends Naming {
  readonly runId: string;
  readonly month: string;
  readonly policies: LinkPolicies;
  readonly target: { readonly services: readonly Pick<TargetService, 'name'>[] };
  readonly customers: readonly SourceCustomer[];
  readonly targetCustomerId: string | null;
}

export interface PreparedCreate {
  readonly item: CreateMissingItem;
  readonly line: BillingLine;
  readonly prefill: Prefill;
  readonly operation: CreateOperation;
  /** What a person must still give, in sentences. */
  readonly problems: readonly string[];
}

/** Fields of the dialog that name a thing of the target itself, not a value of what is created. */
const NOT_VALUES: readonly string[] = ['kind', 'lineId'];

/** The line's own words, with what the dialog changed over them. */
export function prepareCreate(
  item: CreateMissingItem,
  line: BillingLine,
  around: CreateSurroundings,
): PreparedCreate {
  const customer = around.customers.find((one) => one.id === line.customer.id) ?? null;
  const prefill = prefillCreateMissing(line, {
    kind: item.kind,
    month: around.month,
    policies: policiesFor(around.policies, { customerId: around.targetCustomerId, serviceId: null }),
    target: around.target,
    names: around.names,
    longestNames: around.longestNames,
    customer,
    targetCustomerId: around.targetCustomerId,
  });
  const given = Object.fromEntries(
    Object.entries(item).filter(
      ([name, value]) => !NOT_VALUES.includes(name) && value !== undefined && value !== '',
    ),
  );
  const known = Object.keys(prefill.item.values);
  const values = {
    ...prefill.item.values,
    ...Object.fromEntries(Object.entries(given).filter(([name]) => known.includes(name))),
  };
  const engineItem = { ...prefill.item, values } as EngineItem;
  const operation = planCreateMissing(engineItem, { runId: around.runId });
  const problems = prefill.missing
    .filter((field) => !(field in given))
    .map((field) => PROBLEMS[field] ?? `${field} is needed.`);
  problems.push(...tooLong(values.name, around.longestNames[item.kind]));
  return { item, line, prefill, operation, problems };
}

function tooLong(name: string, longest: number | undefined): string[] {
  if (longest === undefined || name.length <= longest) return [];
  return [`The name has ${name.length} characters, the target takes ${longest}. Shorten it.`];
}

const PROBLEMS: Readonly<Record<string, string>> = {
  name: 'A name is needed.',
  billingPeriodMonths: 'How often it is billed is not known; choose the billing period.',
  targetCustomerId: 'The customer is not linked yet. Link or create it first, then the contract.',
  unitPrice: 'No price rule is set; enter the price that the customer pays.',
};

/** Errors: `CREATE.INCOMPLETE` with one issue for each thing that is missing. */
export function insistOnComplete(prepared: readonly PreparedCreate[]): void {
  const issues = prepared.flatMap(({ problems, line }, index) =>
    problems.map((message) => ({
      path: `items.${index}`,
      message: `${line.customer.name}, ${line.service.name}: ${message}`,
    })),
  );
  if (issues.length === 0) return;
  throw new DomainError(
    'CREATE.INCOMPLETE',
    `${issues.map((issue) => issue.message).join(' ')} Nothing was created.`,
    issues,
  );
}
