import type { DecimalString, PlainDate } from '@tallylink/billing-model';
import type { Random } from '../random.js';
import { recordId } from '../record-id.js';
import type { GeneratedRequest } from './generated-request.js';

/** One subscription of a generated scenario, with its counterpart in mind. */
export interface GeneratedLine {
  readonly subscriptionId: string;
  readonly customerId: number;
  /** From 1; the same for the n-th line of every customer. */
  readonly productNumber: number;
  readonly units: number;
  readonly unitCost: DecimalString;
  readonly unitPrice: DecimalString;
  readonly change: { readonly day: PlainDate; readonly units: number } | null;
  readonly missingOnTarget: boolean;
}

const cents = (count: number): DecimalString =>
  `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`;

/** Product prices depend on the product alone: a service of the target has one price. */
const costCents = (productNumber: number): number => 110 + ((productNumber * 137) % 1900);

/** Spreads the lines over the customers and draws who changed and who is missing, in exact numbers. */
export function planLines(request: GeneratedRequest, random: Random): GeneratedLine[] {
  const order = random.shuffled(Array.from({ length: request.lines }, (_, i) => i));
  const created = Math.round(request.lines * request.createRate);
  const changed = Math.round(request.lines * request.changeRate);
  const missing = new Set(order.slice(0, created));
  const changing = new Set(order.slice(created, created + changed));
  return order.map((_, i) => line({ i, request, random, changes: changing.has(i), missing: missing.has(i) }));
}

interface LineDraw {
  readonly i: number;
  readonly request: GeneratedRequest;
  readonly random: Random;
  readonly changes: boolean;
  readonly missing: boolean;
}

function line({ i, request, random, changes, missing }: LineDraw): GeneratedLine {
  const ofCustomer = Math.floor(i / request.customers);
  const units = random.whole(2, 60);
  const cost = costCents(ofCustomer + 1);
  return {
    subscriptionId: recordId(`generated ${request.seed} ${i}`),
    customerId: 10_001 + (i % request.customers),
    productNumber: ofCustomer + 1,
    units,
    unitCost: cents(cost),
    unitPrice: cents(Math.floor((cost * 7) / 5)),
    change: changes ? change(units, request.month, random) : null,
    missingOnTarget: missing,
  };
}

function change(units: number, month: string, random: Random): { day: PlainDate; units: number } {
  const day = `${month}-${String(random.whole(2, 28)).padStart(2, '0')}`;
  const grows = random.whole(1, 10) <= 7;
  return { day, units: grows ? units + random.whole(1, 9) : units - 1 };
}
