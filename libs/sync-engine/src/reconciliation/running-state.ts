import {
  addDecimals,
  agreementStepOn,
  sumDecimals,
  type AgreementLine,
  type DecimalString,
  type LineState,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';

/** A write that the plan already holds: units move by a difference, values are stated. */
interface Written {
  readonly day: PlainDate;
  readonly difference: DecimalString;
  readonly unitPrice: Money | null;
  readonly unitCost: Money | null;
}

/** The target as it will be once the changes so far are applied. */
export class RunningState {
  private readonly written: Written[] = [];

  constructor(private readonly line: AgreementLine | null) {}

  /** A later step of the target's own states its values again; until then the last write holds. */
  on(day: PlainDate): LineState {
    const step = this.line ? agreementStepOn(this.line, day) : null;
    const last = this.written.findLast((one) => one.day <= day);
    const values = last && (!step || last.day >= step.day) ? last : step;
    return {
      units: addDecimals(step?.units ?? '0', this.difference(day)),
      unitPrice: values?.unitPrice ?? null,
      unitCost: values?.unitCost ?? null,
    };
  }

  write(day: PlainDate, difference: DecimalString, after: LineState): void {
    this.written.push({ day, difference, unitPrice: after.unitPrice, unitCost: after.unitCost });
  }

  /** Every day on which something changes. */
  days(): PlainDate[] {
    return [...(this.line?.steps ?? []).map((step) => step.day), ...this.written.map((one) => one.day)];
  }

  private difference(day: PlainDate): DecimalString {
    if (this.written.length === 0) return '0';
    return sumDecimals(this.written.filter((one) => one.day <= day).map((one) => one.difference));
  }
}
