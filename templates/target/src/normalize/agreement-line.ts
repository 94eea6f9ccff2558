import {
  addDays,
  isPlainDate,
  money,
  period,
  type AgreementLine,
  type AgreementStep,
  type Period,
} from '@tallylink/billing-model';
import { ConnectorError } from '@tallylink/connector-sdk';
import type { WireLine, WireStep } from '../wire.js';

const DECIMAL = /^\d+(\.\d+)?$/;

/**
 * A line with its units over time. A vendor that only shows present units has no history: then its posted periods must
 * say it, or it cannot be a target. Errors: `ConnectorError` for what cannot be read; it never becomes 0 units.
 */
export function toAgreementLine(wire: WireLine, window: Period): AgreementLine {
  return {
    id: wire.id,
    agreementId: wire.contractId,
    customerId: wire.customerId,
    serviceId: wire.serviceId,
    name: wire.name,
    window,
    steps: stepsIn(
      window,
      wire.steps.map((step) => toStep(step, wire)),
    ),
    periods: wire.periods
      .map(({ start, end, posted }) => ({ period: period(start, addDays(end, 1)), posted }))
      .filter(({ period: { endExclusive } }) => endExclusive > window.start),
    // One change a day, in this vendor; `oneChangePerDay` in `discover` says so.
    usedDays: wire.steps.map((step) => step.day),
    currency: wire.currency,
  };
}

/** What holds at the window's start counts as its first step. */
function stepsIn({ start }: Period, steps: readonly AgreementStep[]): AgreementStep[] {
  const opening = steps.findLast((step) => step.day <= start);
  const later = steps.filter((step) => step.day > start);
  return opening ? [{ ...opening, day: start }, ...later] : later;
}

function toStep({ day, units, unitPrice, unitCost }: WireStep, { id, currency }: WireLine): AgreementStep {
  if (isPlainDate(day) && [units, unitPrice, unitCost].every((text) => DECIMAL.test(text)))
    return { day, units, unitPrice: money(unitPrice, currency), unitCost: money(unitCost, currency) };
  throw new ConnectorError({
    kind: 'bug',
    code: 'LINE.UNREADABLE',
    message: `Sample Target shows line ${id} in a form that cannot be read. Nothing of the month was taken. Tell support.`,
    detail: JSON.stringify({ day, units, unitPrice, unitCost }),
  });
}
