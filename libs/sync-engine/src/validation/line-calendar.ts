import {
  cyclePeriod,
  addDays,
  agreementStepOn,
  equalDecimals,
  equalMoney,
  holdsDay,
  type Agreement,
  type AgreementLine,
  type AgreementPeriod,
  type Money,
  type Period,
  type PlainDate,
  type TargetCapabilities,
} from '@tallylink/billing-model';

/** Why a day cannot take a change. */
export type NotFreeReason = 'posted' | 'used' | 'outside';

/** Which days of an agreement line can take a change, and in which billing period a day lies. */
export class LineCalendar {
  private readonly periods: readonly AgreementPeriod[];
  private usedDays: ReadonlySet<PlainDate> | null = null;

  constructor(
    private readonly agreement: Agreement,
    private readonly line: AgreementLine | null,
    private readonly capabilities: Pick<TargetCapabilities, 'oneChangePerDay' | 'postedDays'>,
    private readonly journalDays: readonly PlainDate[],
  ) {
    this.periods = line?.periods ?? [];
  }

  /** `null`: the day is free. */
  notFreeBecause(day: PlainDate): NotFreeReason | null {
    if (!holdsDay(this.agreement.period, day)) return 'outside';
    if (this.capabilities.postedDays !== 'adjust' && this.isPosted(day)) return 'posted';
    return this.used().has(day) ? 'used' : null;
  }

  /** The first free day on or after `day`; `null` when the contract ends before there is one. */
  nextFree(day: PlainDate): PlainDate | null {
    let candidate = day < this.agreement.period.start ? this.agreement.period.start : day;
    for (;;) {
      const reason = this.notFreeBecause(candidate);
      if (reason === null) return candidate;
      if (reason === 'outside') return null;
      candidate = reason === 'posted' ? this.periodOn(candidate).endExclusive : addDays(candidate, 1);
    }
  }

  isPosted(day: PlainDate): boolean {
    return this.recorded(day)?.posted ?? false;
  }

  /** The billing period that holds a day; before and after what the target has cut, as it steps from the contract. */
  periodOn(day: PlainDate): Period {
    return this.recorded(day)?.period ?? this.cycleOn(day);
  }

  /** The whole billing period that holds a day, also where the contract's end cuts it: the divisor of a proration. */
  cycleOn(day: PlainDate): Period {
    return cyclePeriod(day, {
      from: this.agreement.period.start,
      months: this.agreement.billingPeriodMonths ?? 1,
    });
  }

  get periodMonths(): number {
    return this.agreement.billingPeriodMonths ?? 1;
  }

  /** Looked for when a day is first asked for: a bill asks for periods alone. */
  private used(): ReadonlySet<PlainDate> {
    this.usedDays ??= new Set(
      this.capabilities.oneChangePerDay ? [...usedDays(this.line), ...this.journalDays] : [],
    );
    return this.usedDays;
  }

  private recorded(day: PlainDate): AgreementPeriod | undefined {
    for (const one of this.periods) if (holdsDay(one.period, day)) return one;
    return undefined;
  }
}

/** Days that the target says are used, and those whose change we see in its own steps. */
function usedDays(line: AgreementLine | null): PlainDate[] {
  if (!line) return [];
  const changes = line.steps.filter((step) => {
    const before = agreementStepOn(line, addDays(step.day, -1));
    if (!before) return false;
    return !equalDecimals(before.units, step.units) || !samePrice(before.unitPrice, step.unitPrice);
  });
  return [...line.usedDays, ...changes.map((step) => step.day)];
}

function samePrice(a: Money | null, b: Money | null): boolean {
  return a === null || b === null ? a === b : equalMoney(a, b);
}
