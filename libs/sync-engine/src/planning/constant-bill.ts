import {
  decimal,
  type Agreement,
  type AgreementLine,
  type ExactDecimal,
  type Period,
  type TargetCapabilities,
} from '@tallylink/billing-model';
import { LineCalendar } from '../validation/line-calendar.js';
import { billPeriods, isConstant, type BillWindow } from './line-bill.js';

/** As {@link billedItems} keeps an amount before it is rounded. */
const KEPT_DIGITS = 4;

/** The same amount in each of some periods. */
export interface ConstantBill {
  readonly periods: readonly Period[];
  readonly amount: ExactDecimal;
  readonly currency: string;
}

/** What a line bills that nothing changes, before the plan or in it: nearly every line. `null`: its days differ. */
export function constantBill(
  line: AgreementLine,
  agreement: Agreement,
  window: BillWindow,
  capabilities: TargetCapabilities,
): ConstantBill | null {
  const calendar = new LineCalendar(agreement, line, capabilities, []);
  const periods = billPeriods(window, calendar, agreement.period);
  if (!isConstant(line, periods)) return null;
  const { units, unitPrice } = line.steps[0]!;
  if (!unitPrice) return NOTHING;
  const full = decimal(units).times(decimal(unitPrice.amount));
  const amount = full.roundedTo(KEPT_DIGITS).roundedTo(capabilities.amountDigits);
  return amount.isZero() ? NOTHING : { periods, amount, currency: unitPrice.currency };
}

const NOTHING: ConstantBill = { periods: [], amount: decimal('0'), currency: '' };
