import { dayText } from '../wording.js';
import { finding, type AgreementLineRule } from './rule.js';

/** The target has already billed the day of the change. */
export const periodPostedRule: AgreementLineRule = ({
  units,
  costs,
  prices,
  calendar,
  capabilities,
  month,
}) => {
  if (capabilities.postedDays === 'adjust') return null;
  if (units.lasting.length === 0 && !costs.differs && !prices.differs) return null;
  const values = [costs.differs?.day, prices.differs?.day].filter((day) => day !== undefined);
  const day = [...units.lasting.map((one) => one.day), ...values].find((one) => calendar.isPosted(one));
  if (day === undefined) return null;
  const billed = `The target has already billed the period that holds ${dayText(day)}.`;
  const free = calendar.nextFree(day);
  if (calendar.periodMonths > 1) {
    const message = `${billed} The period is ${calendar.periodMonths} months long: decide between charging the amount once and changing from the next period.`;
    return finding('period-posted', 'attention', message, { action: 'decide', day });
  }
  const moves = free
    ? ` The change moves to ${dayText(free, month.slice(0, 4))}; the days between can be charged once.`
    : '';
  return finding('period-posted', 'attention', billed + moves, {
    action: free ? 'charge-once' : 'none',
    day,
  });
};
