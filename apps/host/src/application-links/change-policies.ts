import { DomainError, type Issue } from '@tallylink/billing-model';
import { defaultNameTemplates, nameTemplateProblem } from '@tallylink/sync-engine';
import type { Actor } from '../http/actor.js';
import { DEFAULT_POLICIES } from './policies.js';
import type { PoliciesDto, PoliciesReply } from './policies.dto.js';
import type {
  PolicyOverrideDto,
  PolicyOverrideReply,
  PriceRuleDto,
  PriceRuleReply,
} from './policy-overrides.dto.js';

/** Without a value there is no limit. What is no limit goes back to its default. */
const LIMITS = new Set(['largestChangeUnits', 'largestChangePercent', 'largestChangeMoney', 'mostEnds']);
const DEFAULTS: Readonly<Record<string, unknown>> = { ...DEFAULT_POLICIES };

/**
 * What was given over what holds; a member that was left out keeps its value, `null` takes a limit away.
 * Errors: `POLICY.INVALID` with a sentence for each thing that cannot hold.
 */
export function changePolicies(
  before: PoliciesReply,
  given: PoliciesDto | undefined,
  by: { readonly actor: Actor; readonly at: Date },
): PoliciesReply {
  if (!given) return before;
  insistOnSense(given);
  const { price, markUpPercent, overrides, autoApproval, names, ...plain } = given;
  const kept = Object.entries(plain)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, value === null && !LIMITS.has(name) ? DEFAULTS[name] : value]);
  const after = { ...before, ...(Object.fromEntries(kept) as Partial<PoliciesReply>) };
  const rule = priceOf(before, price, markUpPercent);
  return {
    ...after,
    price: rule,
    markUpPercent: rule.kind === 'markup' ? rule.percent : null,
    names: namesOf(before.names, names),
    overrides: overrides === undefined ? before.overrides : overrides.map(overrideReply),
    autoApproval: autoApproval === undefined ? before.autoApproval : autoApprovalOf(autoApproval, by),
  };
}

/** `markUpPercent: null` takes a mark-up away, and leaves every other rule as it is. */
function priceOf(
  before: PoliciesReply,
  price: PriceRuleDto | undefined,
  markUp: string | null | undefined,
): PriceRuleReply {
  if (price !== undefined) return ruleReply(price);
  if (typeof markUp === 'string') return { kind: 'markup', percent: markUp, amount: null };
  if (markUp === null && before.price.kind === 'markup')
    return { kind: 'leave', percent: null, amount: null };
  return before.price;
}

const KINDS = ['customer', 'contract', 'service'] as const;

/** `null`: as it is without a template of the tenant's own. */
function namesOf(before: PoliciesReply['names'], given: PoliciesDto['names']): PoliciesReply['names'] {
  const after = KINDS.map((kind) => {
    const template = given?.[kind];
    return [kind, template === undefined ? before[kind] : (template?.trim() ?? defaultNameTemplates[kind])];
  });
  return Object.fromEntries(after) as unknown as PoliciesReply['names'];
}

function nameIssues(given: PoliciesDto['names']): Issue[] {
  return KINDS.flatMap((kind) => {
    const template = given?.[kind];
    const message = typeof template === 'string' ? nameTemplateProblem(kind, template) : null;
    return message === null ? [] : [{ path: `policies.names.${kind}`, message }];
  });
}

const ruleReply = ({ kind, percent, amount }: PriceRuleDto): PriceRuleReply => ({
  kind,
  percent: kind === 'markup' ? (percent ?? null) : null,
  amount: kind === 'margin' ? (amount ?? null) : null,
});

const overrideReply = (one: PolicyOverrideDto): PolicyOverrideReply => ({
  customerId: one.customerId ?? null,
  customerName: one.customerName ?? null,
  serviceId: one.serviceId ?? null,
  serviceName: one.serviceName ?? null,
  dates: one.dates ?? null,
  price: one.price ? ruleReply(one.price) : null,
  toleranceUnits: one.toleranceUnits ?? null,
  tolerancePercent: one.tolerancePercent ?? null,
  toleranceMoney: one.toleranceMoney ?? null,
});

function autoApprovalOf(
  given: PoliciesDto['autoApproval'],
  { actor, at }: { readonly actor: Actor; readonly at: Date },
): PoliciesReply['autoApproval'] {
  if (!given) return null;
  if (actor.kind !== 'user') {
    throw new DomainError(
      'POLICY.NEEDS_PERSON',
      'Approving by policy is switched on by a person, not by a key. Nothing was changed. Sign in and set it.',
    );
  }
  return {
    mostChanges: given.mostChanges ?? null,
    largestChangeUnits: given.largestChangeUnits ?? null,
    largestChangeMoney: given.largestChangeMoney ?? null,
    apply: given.apply ?? false,
    setBy: actor.name,
    setAt: at.toISOString(),
  };
}

function insistOnSense({ price, names, overrides = [] }: PoliciesDto): void {
  const seen = new Set<string>();
  const issues = [
    ...priceIssues(price, 'policies.price'),
    ...nameIssues(names),
    ...overrides.flatMap((one, index) => overrideIssues(one, `policies.overrides.${index}`, seen)),
  ];
  if (issues.length === 0) return;
  const sentences = issues.slice(0, 3).map((issue) => issue.message);
  throw new DomainError('POLICY.INVALID', `${sentences.join(' ')} Nothing was changed.`, issues);
}

function priceIssues(price: PriceRuleDto | null | undefined, path: string): Issue[] {
  if (price?.kind === 'markup' && !price.percent)
    return [{ path: `${path}.percent`, message: 'A mark-up needs its percent, such as 15.' }];
  if (price?.kind === 'margin' && !price.amount)
    return [{ path: `${path}.amount`, message: 'A fixed margin needs its amount, such as 2.00.' }];
  return [];
}

function overrideIssues(one: PolicyOverrideDto, path: string, seen: Set<string>): Issue[] {
  const { customerId, customerName, serviceId, serviceName, ...policies } = one;
  const whom = [customerName ?? customerId, serviceName ?? serviceId].filter(Boolean).join(', ');
  const key = JSON.stringify([customerId ?? null, serviceId ?? null]);
  const twice = seen.has(key);
  seen.add(key);
  if (!customerId && !serviceId)
    return [
      {
        path,
        message: 'An override needs a customer or a service; without either it is the link’s own policy.',
      },
    ];
  const says = Object.values(policies).some((value) => value !== undefined && value !== null);
  return [
    ...(twice ? [{ path, message: `There are two overrides for ${whom}; make one of them.` }] : []),
    ...(says
      ? []
      : [{ path, message: `The override for ${whom} changes nothing; choose a policy or remove it.` }]),
    ...priceIssues(one.price, `${path}.price`),
  ];
}
