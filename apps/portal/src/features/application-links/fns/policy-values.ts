import type { PoliciesDto, PoliciesReply } from '../../../api/schemas';

/** The policies form: texts as typed, so that no decimal is ever a number. */
export interface PolicyValues {
  readonly dates: PoliciesReply['dates'];
  readonly markUpPercent: string;
  readonly knownEnds: boolean;
  readonly toleranceUnits: string;
  readonly toleranceMoney: string;
  readonly largestChangeUnits: string;
  readonly mostEnds: string;
}

export const policyValues = (policies: PoliciesReply): PolicyValues => ({
  dates: policies.dates,
  markUpPercent: policies.markUpPercent ?? '',
  knownEnds: policies.knownEnds,
  toleranceUnits: policies.toleranceUnits,
  toleranceMoney: policies.toleranceMoney,
  largestChangeUnits: policies.largestChangeUnits ?? '',
  mostEnds: policies.mostEnds === null ? '' : String(policies.mostEnds),
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is sent. An empty rule is no rule; an empty tolerance is none. */
export function policiesOf(values: PolicyValues): PoliciesDto {
  const mostEnds = orNull(values.mostEnds);
  return {
    dates: values.dates,
    markUpPercent: orNull(values.markUpPercent),
    knownEnds: values.knownEnds,
    toleranceUnits: orNull(values.toleranceUnits) ?? '0',
    toleranceMoney: orNull(values.toleranceMoney) ?? '0',
    largestChangeUnits: orNull(values.largestChangeUnits),
    mostEnds: mostEnds === null ? null : Number.parseInt(mostEnds, 10),
  };
}

/** Why a text is not a decimal such as 15 or 2.5; `null` when it is one, or empty. */
export const decimalProblem = (text: string): string | null =>
  text.trim() === '' || /^\d{1,12}(\.\d{1,6})?$/.test(text.trim())
    ? null
    : 'Enter a number such as 15 or 2.5.';
