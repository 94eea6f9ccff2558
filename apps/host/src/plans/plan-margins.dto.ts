import {
  CountOrNull,
  Count,
  Flag,
  Many,
  One,
  OneOrNull,
  Text,
  TextOrNull,
  Texts,
} from '../http/api-fields.js';
import { MoneyDto } from '../http/money.dto.js';

/** What one planned service earns in a full period, once the ticked changes are written. */
export class LineMarginReply {
  @Text('The chain of its operations.') chain: string;
  @Text() targetCustomerId: string;
  @Text() serviceName: string;
  @Texts() lineIds: string[];
  @CountOrNull('Months of a full period.') billingPeriodMonths: number | null;
  @Text() units: string;
  @One(() => MoneyDto) unitPrice: MoneyDto;
  @OneOrNull(() => MoneyDto) unitCost: MoneyDto | null;
  @One(() => MoneyDto) price: MoneyDto;
  @OneOrNull(() => MoneyDto) cost: MoneyDto | null;
  @OneOrNull(() => MoneyDto) margin: MoneyDto | null;
  @TextOrNull('Percent of the price.') marginPercent: string | null;
  @Flag('Sold for less than it costs.') belowCost: boolean;
}

/** All services of a customer with one billing period and currency, as far as their cost is known. */
export class CustomerMarginReply {
  @Text() targetCustomerId: string;
  @Text() name: string;
  @Text() currency: string;
  @CountOrNull('Months of a full period.') billingPeriodMonths: number | null;
  @One(() => MoneyDto) price: MoneyDto;
  @One(() => MoneyDto) cost: MoneyDto;
  @One(() => MoneyDto) margin: MoneyDto;
  @TextOrNull('Percent of the price.') marginPercent: string | null;
  @Count('Services left out, because their cost is not known.') withoutCost: number;
}

export class PlanMarginsReply {
  @Many(() => LineMarginReply) lines: LineMarginReply[];
  @Many(() => CustomerMarginReply) customers: CustomerMarginReply[];
}
