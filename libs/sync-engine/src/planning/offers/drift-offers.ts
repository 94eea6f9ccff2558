import {
  isZeroMoney,
  lastDay,
  subtractDecimals,
  unitsOn,
  type Money,
  type Offer,
  type PlainDate,
} from '@tallylink/billing-model';
import { actualTimeline } from '../../validation/compare-units.js';
import { stretchesEffect } from '../../validation/stretches-effect.js';
import { dayText, tooLittleText, unitsText } from '../../validation/wording.js';
import { offerOn, type OfferInput } from './offer-input.js';

/** What somebody else changed can stay, as an offset that later months know, or be set back from a free day. */
export function driftOffers(input: OfferInput): Offer[] {
  const { units, group } = input.context;
  if (input.blocked || !group.agreementLine || units.kind !== 'drift') return [];
  const since = units.stretches.at(-1)!.period.start;
  return [
    adoptOffer(input, since),
    ...setBackDays(input, since).map((day) => setBackOffer(input, since, day)),
  ];
}

function adoptOffer(input: OfferInput, since: PlainDate): Offer {
  const { desired, group, month } = input.context;
  const there = unitsOn(actualTimeline(group.agreementLine, desired.period), since);
  const units = subtractDecimals(there, unitsOn(desired.units, since));
  const from = dayText(since, month.slice(0, 4));
  return offerOn(input, [since, units], {
    kind: 'adopt',
    answers: ['drift'],
    label: `Adopt ${signed(units)} from ${from}`,
    sentence:
      `The target keeps ${there}. From ${from} on, in every later month too, ` +
      `${unitsText(units.replace('-', ''))} ${units.startsWith('-') ? 'fewer' : 'more'} than the source bills are right.`,
    needsReason: true,
    day: since,
    units,
  });
}

function setBackOffer(input: OfferInput, since: PlainDate, day: PlainDate): Offer {
  const { desired, month } = input.context;
  const units = unitsOn(desired.units, day < desired.period.endExclusive ? day : lastDay(desired.period));
  const stays = moneyUntil(input, since, day);
  const from = dayText(day, month.slice(0, 4));
  const rest =
    stays && !isZeroMoney(stays)
      ? ` The days from ${dayText(since)} to then stay as they are, billed ${tooLittleText(stays)}.`
      : '';
  return offerOn(input, [since, day, units], {
    kind: 'set-back',
    answers: ['drift'],
    label: `Set back to ${units} from ${from}`,
    sentence: `Changes the target to ${units} from ${from}.${rest}`,
    day,
    units,
    money: stays,
  });
}

/** The first free day on or after the change, and the first of the next period. */
function setBackDays({ context: { calendar } }: OfferInput, since: PlainDate): PlainDate[] {
  const days = [calendar.nextFree(since), calendar.nextFree(calendar.periodOn(since).endExclusive)];
  return [...new Set(days.filter((day) => day !== null))];
}

/** What the month's days before a set-back stay billed wrong. */
function moneyUntil({ context }: OfferInput, since: PlainDate, day: PlainDate): Money | null {
  const last = context.units.stretches.at(-1)!;
  const endExclusive = day < last.period.endExclusive ? day : last.period.endExclusive;
  if (endExclusive <= since) return null;
  return stretchesEffect(context, [{ ...last, period: { start: since, endExclusive } }]);
}

const signed = (units: string): string => (units.startsWith('-') ? units : `+${units}`).replace('-', '−');
