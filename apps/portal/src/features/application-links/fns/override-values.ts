import type { PolicyOverrideDto, PolicyOverrideReply } from '../../../api/schemas';
import { datePolicyLabel } from './date-policies';
import { priceRule, priceRuleText, type PriceKind } from './price-rule';

/** Whom an override is for, as it was chosen. */
export interface ChosenTarget {
  readonly id: string;
  readonly name: string;
}

/** An override as it is being made; empty means "as the link". */
export interface OverrideDraft {
  readonly customer: ChosenTarget | null;
  readonly service: ChosenTarget | null;
  readonly dates: PolicyOverrideReply['dates'];
  readonly priceKind: PriceKind | null;
  readonly pricePercent: string;
  readonly priceAmount: string;
  readonly toleranceUnits: string;
  readonly tolerancePercent: string;
  readonly toleranceMoney: string;
}

export const emptyOverride: OverrideDraft = {
  customer: null,
  service: null,
  dates: null,
  priceKind: null,
  pricePercent: '',
  priceAmount: '',
  toleranceUnits: '',
  tolerancePercent: '',
  toleranceMoney: '',
};

const chosen = (id: string | null, name: string | null): ChosenTarget | null =>
  id === null ? null : { id, name: name ?? id };

export const overrideDraft = (override: PolicyOverrideReply): OverrideDraft => ({
  customer: chosen(override.customerId, override.customerName),
  service: chosen(override.serviceId, override.serviceName),
  dates: override.dates,
  priceKind: override.price?.kind ?? null,
  pricePercent: override.price?.percent ?? '',
  priceAmount: override.price?.amount ?? '',
  toleranceUnits: override.toleranceUnits ?? '',
  tolerancePercent: override.tolerancePercent ?? '',
  toleranceMoney: override.toleranceMoney ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function overrideOf(draft: OverrideDraft): PolicyOverrideDto {
  const { priceKind, pricePercent, priceAmount } = draft;
  return {
    customerId: draft.customer?.id ?? null,
    customerName: draft.customer?.name ?? null,
    serviceId: draft.service?.id ?? null,
    serviceName: draft.service?.name ?? null,
    dates: draft.dates,
    price: priceKind === null ? null : priceRule(priceKind, pricePercent, priceAmount),
    toleranceUnits: orNull(draft.toleranceUnits),
    tolerancePercent: orNull(draft.tolerancePercent),
    toleranceMoney: orNull(draft.toleranceMoney),
  };
}

/** What an override changes, as one sentence. */
export function overrideText(override: PolicyOverrideReply): string {
  const { dates, price, toleranceUnits, tolerancePercent, toleranceMoney } = override;
  const tolerances = [
    toleranceUnits && `${toleranceUnits} units`,
    tolerancePercent && `${tolerancePercent} % of the units`,
    toleranceMoney && `${toleranceMoney} of the cost`,
  ].filter(Boolean);
  const parts = [
    dates && datePolicyLabel(dates).toLowerCase(),
    price && priceRuleText(price),
    tolerances.length > 0 && `${tolerances.join(', ')} may differ`,
  ].filter((part) => typeof part === 'string');
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
