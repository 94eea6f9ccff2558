import {
  addDecimals,
  addDays,
  agreementStepOn,
  holdsDay,
  subtractDecimals,
  type Agreement,
  type AgreementLine,
  type AgreementStep,
  type ChangeLineOperation,
  type Operation,
} from '@tallylink/billing-model';

/** A target as simple as can be, day by day, that refuses whatever a real one might refuse. */
export class ModelTarget {
  private readonly days = new Map<string, AgreementStep>();
  private readonly used: Set<string>;

  constructor(
    private readonly agreement: Agreement,
    private readonly line: AgreementLine,
    through: string,
  ) {
    this.used = new Set(line.usedDays);
    for (let day = line.window.start; day <= through; day = addDays(day, 1)) {
      const step = agreementStepOn(line, day) ?? { day, units: '0', unitPrice: null, unitCost: null };
      this.days.set(day, step);
    }
  }

  /** Adds the difference to every day from the operation's on. Throws where a real target would say no. */
  apply(operation: Operation): void {
    const change = operation as ChangeLineOperation;
    const day = change.effectiveDate;
    const before = this.days.get(day);
    const posted = this.line.periods.some((one) => one.posted && holdsDay(one.period, day));
    if (posted || this.used.has(day) || !holdsDay(this.agreement.period, day))
      throw new Error(`${day} is not free`);
    if (before?.units !== change.before.units)
      throw new Error(`${day}: ${change.before.units} seen, ${before?.units} there`);
    const difference = subtractDecimals(change.after.units, change.before.units);
    for (const [one, state] of this.days) {
      if (one >= day) this.days.set(one, { ...state, units: addDecimals(state.units, difference) });
    }
    this.used.add(day);
  }

  unitsOn(day: string): string {
    return this.days.get(day)!.units;
  }
}
