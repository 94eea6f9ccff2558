import { isZeroDecimal } from '@tallylink/billing-model';
import { actualTimeline } from '../compare-units.js';
import { basisOn } from '../desired-state.js';
import { timelineText } from '../timeline-text.js';
import { tooLittleText } from '../wording.js';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** The units differ, and a change would close the difference. */
export const unitsMismatchRule: AgreementLineRule = (context) => {
  const { group, units, desired } = context;
  if (!group.agreementLine || units.kind !== 'mismatch' || endsAtZero(context) || onlyNotYetInvoiced(context))
    return null;
  const source = timelineText(desired.units);
  const target = timelineText(actualTimeline(group.agreementLine, desired.period));
  const money = context.moneyEffect;
  const bills =
    money && !isZeroDecimal(money.amount) ? ` The target bills ${tooLittleText(money)} this month.` : '';
  return finding(
    'units-mismatch',
    'attention',
    `Units differ: billed ${source}; the target has ${target}.${bills}`,
    {
      action: 'update',
      money,
      day: units.lasting[0]!.day,
    },
  );
};

/** The source ends at 0 while the target goes on: that is `missing-on-source`. */
export function endsAtZero({ desired, units }: AgreementLineContext): boolean {
  const closing = desired.units.steps.at(-1)!.units;
  return isZeroDecimal(closing) && units.closing.startsWith('-');
}

/** The difference rests on a change that no invoice shows yet, which the line says already. */
function onlyNotYetInvoiced({ group, units, desired }: AgreementLineContext): boolean {
  const said = group.lines.some((one) =>
    one.line.sourceFindings.some((note) => note.code === 'not-yet-invoiced'),
  );
  return said && units.lasting.every((one) => basisOn(desired, one.day) === 'assumed');
}
