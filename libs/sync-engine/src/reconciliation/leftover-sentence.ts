import { lastDay } from '@tallylink/billing-model';
import { dayText, tooLittleText, unitsText } from '../validation/wording.js';
import type { NamedLeftover } from './desired-change.js';

const BECAUSE: Record<NamedLeftover['reason'], string> = {
  posted: 'the target has already billed these days',
  used: 'the day already holds a change',
  outside: 'the contract does not cover these days',
  policy: 'the policy moves the change to another day',
  drift: 'someone else changed the target',
  date: 'the same change stands on another day in the target',
  refused: 'the target does not take 0 units; end the service there by hand',
};

/** "12 October to 31 October: 3 units, 11.42 EUR too little, because …". */
export function leftoverSentence(leftover: Omit<NamedLeftover, 'sentence'>): string {
  const end = lastDay(leftover.period);
  const days =
    end === leftover.period.start ? dayText(end) : `${dayText(leftover.period.start)} to ${dayText(end)}`;
  const size = leftover.units.replace('-', '');
  const what =
    size === '0'
      ? 'another price'
      : unitsText(size) + (leftover.units.startsWith('-') ? ' too many' : ' missing');
  const bills = leftover.money ? `, billed ${tooLittleText(leftover.money)}` : '';
  return `${days}: ${what}${bills}, because ${BECAUSE[leftover.reason]}.`;
}
