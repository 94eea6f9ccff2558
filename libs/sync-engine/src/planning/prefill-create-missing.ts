import { addMonths, type Money } from '@tallylink/billing-model';
import { defaultContractKey, entityLinkKeys, priceByRule } from '../linking/index.js';
import type { CreateMissingKind, Prefill, PrefillContext, PrefillLine } from './create-missing-types.js';
import { nameValues, periodWord } from './name-values.js';
import { defaultNameTemplates, fillNameTemplate } from './name-templates.js';

/** What the dialog starts with: everything that the line already says, and which values only a person can give. */
export function prefillCreateMissing(line: PrefillLine, context: PrefillContext): Prefill {
  switch (context.kind) {
    case 'customer':
      return prefillCustomer(line, context);
    case 'contract':
      return prefillContract(line, context);
    case 'service':
      return prefillService(line, context);
  }
}

/** `less`: characters that something else of the name needs. */
function nameOf(kind: CreateMissingKind, line: PrefillLine, context: PrefillContext, less = 0): string {
  const template = context.names?.[kind] ?? defaultNameTemplates[kind];
  const longest = context.longestNames?.[kind];
  return fillNameTemplate(template, nameValues(line, context.shared), longest ? longest - less : null);
}

function prefillCustomer(line: PrefillLine, context: PrefillContext): Prefill {
  const { id } = line.customer;
  const name = nameOf('customer', line, context);
  const known = context.customer?.id === id ? context.customer : null;
  const values = {
    name,
    reference: id,
    currency: line.currency,
    vatNumber: known?.vatNumber ?? null,
    phone: known?.phone ?? null,
    email: known?.email ?? null,
    domain: known?.domain ?? null,
    countryCode: known?.countryCode ?? null,
    address: known?.address ?? null,
    city: known?.city ?? null,
    postalCode: known?.postalCode ?? null,
  };
  return {
    item: { kind: 'customer', lineIds: [line.id], values },
    missing: name.trim() === '' ? ['name'] : [],
    linkKey: entityLinkKeys(line).customer,
  };
}

function prefillContract(line: PrefillLine, context: PrefillContext): Prefill {
  const months = line.billingPeriodMonths ?? 1;
  const start = `${context.month}-01`;
  const reference = context.shared ? defaultContractKey(line.customer.id, months) : line.contract.id;
  const values = {
    name: nameOf('contract', line, context),
    reference,
    billingPeriodMonths: months,
    start,
    endExclusive: addMonths(start, 12),
  };
  const missing = [
    ...(line.billingPeriodMonths === null ? ['billingPeriodMonths'] : []),
    ...(context.targetCustomerId ? [] : ['targetCustomerId']),
  ];
  return {
    item: { kind: 'contract', lineIds: [line.id], targetCustomerId: context.targetCustomerId ?? '', values },
    missing,
    linkKey: reference,
  };
}

function prefillService(line: PrefillLine, context: PrefillContext): Prefill {
  const months = line.billingPeriodMonths ?? 1;
  const unitCost = latestCost(line);
  const price = unitCost && priceByRule(context.policies.price, unitCost, 4);
  const values = {
    name: uniqueServiceName(line, months, context),
    reference: entityLinkKeys(line).service,
    sku: line.service.code ?? null,
    description: null,
    billingPeriodMonths: months,
    unitPrice: price ?? unitCost ?? { amount: '0', currency: line.currency },
    unitCost,
  };
  const missing = [
    ...(line.billingPeriodMonths === null ? ['billingPeriodMonths'] : []),
    ...(price ? [] : ['unitPrice']),
  ];
  return { item: { kind: 'service', lineIds: [line.id], values }, missing, linkKey: values.reference };
}

function latestCost(line: PrefillLine): Money | null {
  return line.costs.findLast((step) => step.unitCost !== null && !step.free)?.unitCost ?? null;
}

/** A target refuses a second service of one name, and one product may be billed monthly and yearly. */
function uniqueServiceName(line: PrefillLine, months: number, context: PrefillContext): string {
  const { services } = context.target;
  const taken = new Set(services.map((service) => service.name.toLowerCase()));
  const word = periodWord(months);
  const named = (suffix: string): string => `${nameOf('service', line, context, suffix.length)}${suffix}`;
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase());
  const simple = [named(''), named(` (${word})`)].find(isFree);
  if (simple !== undefined) return simple;
  let n = 2;
  while (!isFree(named(` (${word}, ${n})`)) && n <= taken.size + 2) n += 1;
  return named(` (${word}, ${n})`);
}
