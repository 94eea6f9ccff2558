import type { ValidatedLine, ValidateMonthInput } from './validated-line.js';

export function validateMonth(input: ValidateMonthInput): ValidatedLine[] {
  return input.resolved.map((one) => ({
    lineId: one.line.id,
    agreementLineId: one.agreementLineId,
    findings: [],
    target: null,
    unitsDifference: null,
    costDifference: null,
    moneyEffect: null,
  }));
}
