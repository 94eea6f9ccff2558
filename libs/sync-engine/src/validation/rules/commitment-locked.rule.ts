import {
  addDays,
  compareDecimals,
  isZeroDecimal,
  multiplyMoney,
  roundMoney,
  stepOn,
  type PlainDate,
} from '@tallylink/billing-model';
import { dayText, moneyText, unitsText } from '../wording.js';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** The MSP pays for more units than it bills until a term ends; the term cannot be shortened. */
export const commitmentLockedRule: AgreementLineRule = (context) => {
  const end = lockedUntil(context);
  if (!end) return null;
  const until = dayText(end, context.month.slice(0, 4));
  const [opening] = context.units.lasting;
  const cost = stepOn(context.desired.costs, opening!.day)?.unitCost;
  const unpaid = cost ? roundMoney(multiplyMoney(cost, opening!.difference), 2) : null;
  const costs = unpaid ? `, ${moneyText(unpaid)} a month that no customer pays` : '';
  const message =
    `The source is committed until ${until}, and the target bills ${unitsText(opening!.difference)} fewer${costs}. ` +
    'Raise the target, or adopt the difference with a reason and pay for it.';
  return finding('commitment-locked', 'attention', message, { action: 'decide', money: unpaid, day: end });
};

/** The last day of the term, when the target was below the source before this month's own changes. */
export function lockedUntil({
  group,
  units,
  desired,
}: Pick<AgreementLineContext, 'group' | 'units' | 'desired'>): PlainDate | null {
  const opening = units.lasting.find((one) => one.day === desired.period.start);
  if (!group.agreementLine || !opening || compareDecimals(opening.difference, '0') <= 0) return null;
  if (group.agreementLine.steps.every((step) => isZeroDecimal(step.units))) return null;
  const ends = group.lines.flatMap(({ line }) =>
    (line.commitmentMonths ?? 1) > 1 &&
    line.termEndExclusive &&
    line.termEndExclusive > desired.period.endExclusive
      ? [line.termEndExclusive]
      : [],
  );
  return ends.length === 0 ? null : addDays(ends.sort().at(-1)!, -1);
}
