import { addDecimals, unitsOn } from '@tallylink/billing-model';
import { changedSinceWeWrote } from '../changed-since-we-wrote.js';
import { actualTimeline } from '../compare-units.js';
import { stretchesEffect } from '../stretches-effect.js';
import { dayText, tooLittleText } from '../wording.js';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** Somebody else changed the target after it was right. */
export const driftRule: AgreementLineRule = (context) => {
  const { units, group } = context;
  if (!group.agreementLine || units.kind !== 'drift') return null;
  // Days before the last stretch may differ for another reason; they are named with the plan.
  const last = units.stretches.at(-1)!;
  const money = stretchesEffect(context, [last]);
  const bills = money ? ` (${tooLittleText(money)} this month)` : '';
  const message = `${changeText(context, last.period.start)}${bills}. Set it back, or adopt the difference with a reason.`;
  return finding('drift', 'attention', message, { action: 'adopt', money, day: last.period.start });
};

/** Last applied, target now, source now: the three that a drift is between. */
function changeText({ group, desired }: AgreementLineContext, since: string): string {
  const actual = unitsOn(actualTimeline(group.agreementLine, desired.period), since);
  const before = since === desired.period.start ? changedSinceWeWrote(group, since) : null;
  const when = before === null ? 'on' : 'before';
  const source = unitsOn(desired.units, since);
  const written = before ?? group.applied?.steps.findLast((step) => step.day <= since)?.units;
  const ours = written === undefined ? '' : `we wrote ${addDecimals(written, '0')}, `;
  return `The target was changed ${when} ${dayText(since)} by someone else: ${ours}it has ${actual} now, the source has ${source}`;
}
