import { addDays, isZeroDecimal, unitsOn } from '@tallylink/billing-model';
import { dayText } from '../wording.js';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** The contract ends before a day on which the source bills, or before a day that could still take the change. */
export const outsideContractDatesRule: AgreementLineRule = (context) => {
  if (!endsTooEarly(context)) return null;
  const { agreement } = context.group;
  const end = addDays(agreement.period.endExclusive, -1);
  const message =
    `The contract ${agreement.name} ends on ${dayText(end, context.month.slice(0, 4))}. ` +
    'Nothing is written until it is extended.';
  return finding('outside-contract-dates', 'blocking', message, { action: 'extend-agreement', day: end });
};

function endsTooEarly({ desired, group, units, costs, prices, calendar }: AgreementLineContext): boolean {
  const end = group.agreement.period.endExclusive;
  if (end < desired.period.endExclusive && !isZeroDecimal(unitsOn(desired.units, end))) return true;
  if (units.lasting.length === 0 && !costs.differs && !prices.differs) return false;
  const values = [costs.differs?.day, prices.differs?.day].filter((day) => day !== undefined);
  const days = [...units.lasting.map((one) => one.day), ...values];
  return days.some((day) => calendar.nextFree(day) === null);
}
