/** What a target can do. The engine obeys these instead of knowing vendors. */
export interface TargetCapabilities {
  /** True: a line takes whole units only; fractions become a one-off charge or a finding. */
  readonly integerUnits: boolean;
  /** Whether a line may stand at 0 units. `refuse`: an end is made by a person, in the target. */
  readonly zeroUnits: 'accept' | 'refuse';
  /** True: a day that holds a change takes no other (`AgreementLine.usedDays`). */
  readonly oneChangePerDay: boolean;
  /** True: a change inside a billing period is billed by the day, so the money preview counts days. */
  readonly prorates: boolean;
  /** What happens to a change that falls into a posted period. */
  readonly postedDays: 'move' | 'adjust' | 'refuse';
  /** How a posting is rounded: one item per change, or one per stretch of equal units. */
  readonly rounding: 'delta-items' | 'split-rows';
  /** Decimals that a unit price or cost keeps. */
  readonly unitValueDigits: number;
  /** Decimals of a billed amount. */
  readonly amountDigits: number;
  /** Whether a created record can carry an id of ours that can be searched for. */
  readonly marksCreated: boolean;
  /** Whether `create-charge` operations are taken. */
  readonly oneOffCharges: boolean;
  /** Whether `delete-charge` operations are taken, for charges that are not billed yet. Left out: no. */
  readonly deletesCharges?: boolean;
  /** Whether the connector has `readInvoices`: without it a report shows what should be billed, not what was. */
  readonly readsInvoices: boolean;
  /** The most characters of a created record's name, where the target says it. Left out: not known. */
  readonly longestNames?: {
    readonly customer?: number;
    readonly contract?: number;
    readonly service?: number;
  };
}
