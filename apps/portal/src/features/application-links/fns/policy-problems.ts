import type { PolicyValues } from './policy-values';

/** Why a text is not a decimal such as 15 or 2.5; `null` when it is one, or empty. */
export const decimalProblem = (text: string): string | null =>
  text.trim() === '' || /^\d{1,12}(\.\d{1,6})?$/.test(text.trim())
    ? null
    : 'Enter a number such as 15 or 2.5.';

const wholeProblem =
  (least: number, most: number) =>
  (text: string): string | null => {
    if (text.trim() === '') return null;
    const whole = /^\d{1,6}$/.test(text.trim()) ? Number.parseInt(text, 10) : Number.NaN;
    return whole >= least && whole <= most ? null : `Enter a whole number from ${least} to ${most}.`;
  };

const neededWith =
  (kind: PolicyValues['priceKind'], sentence: string) =>
  (text: string, values: PolicyValues): string | null =>
    values.priceKind === kind && text.trim() === '' ? sentence : decimalProblem(text);

/** What cannot be saved, as a sentence at its field. */
export const policyProblems = {
  pricePercent: neededWith('markup', 'Enter the percentage, such as 15.'),
  priceAmount: neededWith('margin', 'Enter the amount, such as 2.00.'),
  toleranceUnits: decimalProblem,
  tolerancePercent: decimalProblem,
  toleranceMoney: decimalProblem,
  largestChangeUnits: decimalProblem,
  largestChangePercent: decimalProblem,
  largestChangeMoney: decimalProblem,
  mostEnds: wholeProblem(0, 100),
  approvalHours: wholeProblem(1, 720),
  headroomPercent: wholeProblem(0, 95),
  autoMostChanges: wholeProblem(1, 100_000),
  autoLargestUnits: decimalProblem,
  autoLargestMoney: decimalProblem,
};
