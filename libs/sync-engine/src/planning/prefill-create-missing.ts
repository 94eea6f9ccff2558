import { addMonths, type Money, type TargetState } from '@tallylink/billing-model';
import { defaultContractKey, entityLinkKeys, priceByRule } from '../linking/index.js';
import type { Prefill, PrefillContext, PrefillLine } from './create-missing-types.js';

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

function prefillCustomer(line: PrefillLine, context: PrefillContext): Prefill {
  const { id, name } = line.customer;
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
    name: `${line.customer.name} – ${context.shared ? 'cloud services' : line.service.name}, ${periodWord(months)}`,
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
    name: uniqueName(line.service.name, months, context.target.services),
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
function uniqueName(name: string, months: number, services: TargetState['services']): string {
  const taken = new Set(services.map((service) => service.name.toLowerCase()));
  const candidates = [name, `${name} (${periodWord(months)})`];
  for (let n = 2; n <= services.length + 2; n += 1) candidates.push(`${name} (${periodWord(months)}, ${n})`);
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase()))!;
}

function periodWord(months: number): string {
  const words: Readonly<Record<number, string>> = {
    1: 'monthly',
    3: 'quarterly',
    6: 'half-yearly',
    12: 'yearly',
  };
  return words[months] ?? `every ${months} months`;
}
