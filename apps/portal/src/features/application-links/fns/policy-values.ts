import type { AutoApprovalDto, GuardRailsRequest, PoliciesDto, PoliciesReply } from '../../../api/schemas';
import { priceRule, type PriceKind } from './price-rule';

/** The policies form: texts as typed, so that no decimal is ever a number. */
export interface PolicyValues {
  readonly dates: PoliciesReply['dates'];
  readonly priceKind: PriceKind;
  readonly pricePercent: string;
  readonly priceAmount: string;
  readonly belowCost: PoliciesReply['belowCost'];
  readonly toleranceUnits: string;
  readonly tolerancePercent: string;
  readonly toleranceMoney: string;
  readonly largestChangeUnits: string;
  readonly largestChangePercent: string;
  readonly largestChangeMoney: string;
  readonly mostEnds: string;
  readonly knownEnds: boolean;
  readonly emptySource: PoliciesReply['emptySource'];
  readonly approvers: string;
  readonly approvalHours: string;
  readonly headroomPercent: string;
  readonly auto: boolean;
  readonly autoMostChanges: string;
  readonly autoLargestUnits: string;
  readonly autoLargestMoney: string;
  readonly customerName: string;
  readonly contractName: string;
  readonly serviceName: string;
}

const shown = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

export const policyValues = (policies: PoliciesReply): PolicyValues => ({
  dates: policies.dates,
  priceKind: policies.price.kind,
  pricePercent: shown(policies.price.percent),
  priceAmount: shown(policies.price.amount),
  belowCost: policies.belowCost,
  toleranceUnits: policies.toleranceUnits,
  tolerancePercent: policies.tolerancePercent,
  toleranceMoney: policies.toleranceMoney,
  largestChangeUnits: shown(policies.largestChangeUnits),
  largestChangePercent: shown(policies.largestChangePercent),
  largestChangeMoney: shown(policies.largestChangeMoney),
  mostEnds: shown(policies.mostEnds),
  knownEnds: policies.knownEnds,
  emptySource: policies.emptySource,
  approvers: shown(policies.approvers),
  approvalHours: shown(policies.approvalHours),
  headroomPercent: shown(policies.headroomPercent),
  auto: policies.autoApproval !== null,
  autoMostChanges: shown(policies.autoApproval?.mostChanges),
  autoLargestUnits: shown(policies.autoApproval?.largestChangeUnits),
  autoLargestMoney: shown(policies.autoApproval?.largestChangeMoney),
  customerName: policies.names.customer,
  contractName: policies.names.contract,
  serviceName: policies.names.service,
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const orZero = (text: string): string => orNull(text) ?? '0';
const wholeOrNull = (text: string): number | null =>
  orNull(text) === null ? null : Number.parseInt(text.trim(), 10);

const autoApprovalOf = (values: PolicyValues): AutoApprovalDto => ({
  mostChanges: wholeOrNull(values.autoMostChanges),
  largestChangeUnits: orNull(values.autoLargestUnits),
  largestChangeMoney: orNull(values.autoLargestMoney),
});

/** Approving by policy names the person who set it, so it is sent only when it was changed. */
function changedAutoApproval(values: PolicyValues, before: PolicyValues): Pick<PoliciesDto, 'autoApproval'> {
  const same =
    values.auto === before.auto &&
    (!values.auto || JSON.stringify(autoApprovalOf(values)) === JSON.stringify(autoApprovalOf(before)));
  return same ? {} : { autoApproval: values.auto ? autoApprovalOf(values) : null };
}

/** The guard rails alone, for trying them on a month that was. */
export const guardRailsOf = (values: PolicyValues): GuardRailsRequest => ({
  largestChangeUnits: orNull(values.largestChangeUnits),
  largestChangePercent: orNull(values.largestChangePercent),
  largestChangeMoney: orNull(values.largestChangeMoney),
  mostEnds: wholeOrNull(values.mostEnds),
  emptySource: values.emptySource,
  belowCost: values.belowCost,
});

/** Templates as typed; an empty one is the default. */
export const namesOf = (
  values: Pick<PolicyValues, 'customerName' | 'contractName' | 'serviceName'>,
): NonNullable<PoliciesDto['names']> => ({
  customer: orNull(values.customerName),
  contract: orNull(values.contractName),
  service: orNull(values.serviceName),
});

/** What is sent. An empty limit is no limit; an empty tolerance is none. */
export function policiesOf(values: PolicyValues, before: PolicyValues): PoliciesDto {
  return {
    dates: values.dates,
    price: priceRule(values.priceKind, values.pricePercent, values.priceAmount),
    ...guardRailsOf(values),
    toleranceUnits: orZero(values.toleranceUnits),
    tolerancePercent: orZero(values.tolerancePercent),
    toleranceMoney: orZero(values.toleranceMoney),
    knownEnds: values.knownEnds,
    approvers: values.approvers === '2' ? 2 : 1,
    approvalHours: wholeOrNull(values.approvalHours) ?? 24,
    headroomPercent: wholeOrNull(values.headroomPercent) ?? 50,
    names: namesOf(values),
    ...changedAutoApproval(values, before),
  };
}
