import { MoneyDto } from '../http/money.dto.js';
import { Count, Flag, Instant, Many, One, OneOrNull, Text, TextOrNull } from '../http/api-fields.js';
import { OperationCountsReply, OperationReply } from '../plans/index.js';
import { RunRequestsReply } from '../run-store/runs.dto.js';
import { TieOutReply } from '../run-store/tie-out.dto.js';

export class ReportCustomerReply {
  @TextOrNull("The target's customer; null: not linked.") customerId: string | null;
  @Text() name: string;
  @Text() currency: string;
  @Count() lines: number;
  @One(() => MoneyDto) distributorBilled: MoneyDto;
  @OneOrNull(() => MoneyDto) targetWillBill: MoneyDto | null;
  @OneOrNull(() => MoneyDto) targetDidBill: MoneyDto | null;
  /** Did bill less will bill. */
  @OneOrNull(() => MoneyDto) billedDifference: MoneyDto | null;
  @OneOrNull(() => MoneyDto) margin: MoneyDto | null;
  @One(() => MoneyDto) foundMoney: MoneyDto;
  @One(() => MoneyDto) leftover: MoneyDto;
}

export class ReportTotalsReply {
  @Text() currency: string;
  @One(() => MoneyDto) distributorBilled: MoneyDto;
  @One(() => MoneyDto) targetWillBill: MoneyDto;
  @OneOrNull(() => MoneyDto) targetDidBill: MoneyDto | null;
  /** Did bill less will bill. */
  @OneOrNull(() => MoneyDto) billedDifference: MoneyDto | null;
  @One(() => MoneyDto) margin: MoneyDto;
  @One(() => MoneyDto) foundMoney: MoneyDto;
  @One(() => MoneyDto) leftover: MoneyDto;
}

export class ReportReply {
  @Text() runId: string;
  @Text() month: string;
  @Text() state: string;
  @Instant() madeAt: string;
  @Many(() => TieOutReply) tieOut: TieOutReply[];
  @Flag('Whether the target has posted items of the month.') invoicesRead: boolean;
  @TextOrNull('Why not, when it has none.') invoicesNote: string | null;
  @Many(() => ReportTotalsReply) totals: ReportTotalsReply[];
  @Many(() => ReportCustomerReply) customers: ReportCustomerReply[];
  @One(() => OperationCountsReply) operationCounts: OperationCountsReply;
  @Many(() => OperationReply) failedOperations: OperationReply[];
  @Many(() => OperationReply) operations: OperationReply[];
  @One(() => RunRequestsReply) requests: RunRequestsReply;
}

/** One closed month in one currency, as its last report gave it. */
export class TrendMonthReply {
  @Text() month: string;
  @Text() runId: string;
  @Text() currency: string;
  @One(() => MoneyDto) distributorBilled: MoneyDto;
  @One(() => MoneyDto) targetWillBill: MoneyDto;
  @OneOrNull(() => MoneyDto) targetDidBill: MoneyDto | null;
  @One(() => MoneyDto) margin: MoneyDto;
  @One(() => MoneyDto) foundMoney: MoneyDto;
  @One(() => MoneyDto) leftover: MoneyDto;
}

/** Summed exactly by the database; one for each currency. */
export class FoundInYearReply {
  @Text('The year of the newest closed month.') year: string;
  @Count('Closed months of it.') months: number;
  @One(() => MoneyDto) foundMoney: MoneyDto;
}

export class TrendReply {
  @Many(() => FoundInYearReply) found: FoundInYearReply[];
  @Many(() => TrendMonthReply) items: TrendMonthReply[];
}
