import { dayInWords, DomainError, monthInWords, type Offer } from '@tallylink/billing-model';

/** The line is as it was decided already, or something else has changed since the offer was shown. */
export const notOffered = (): DomainError =>
  new DomainError(
    'DECISION.NOT_OFFERED',
    'This is not offered any more: the line has changed since it was shown. Nothing was decided. Reload the line and decide anew.',
  );

/** Two offers of one kind stand on the line, and the request names neither. */
export const severalOffered = (kind: string): DomainError =>
  new DomainError(
    'DECISION.SEVERAL_OFFERED',
    `${kind} is offered more than once for this line. Nothing was decided. Name the day, or the offer's id.`,
  );

/** The decision stands already, by somebody else perhaps. */
export const alreadyDecided = ({ label }: Offer): DomainError =>
  new DomainError(
    'DECISION.ALREADY_TAKEN',
    `"${label}" is decided already. Nothing was changed. Take it back to decide anew.`,
  );

/** What is accepted for later months must say why. */
export const reasonNeeded = ({ label }: Offer): DomainError =>
  new DomainError(
    'DECISION.REASON_NEEDED',
    `"${label}" needs a reason, because later months rest on it. Nothing was decided. Give one.`,
    [{ path: 'reason', message: 'A reason of at least 3 characters.' }],
  );

/** The choice is none of those that are offered. */
export const unknownChoice = ({ label, choices }: Offer): DomainError =>
  new DomainError(
    'DECISION.UNKNOWN_CHOICE',
    `"${label}" needs one of ${choices.map((one) => one.name).join(', ')}. Nothing was decided. Name its id as choiceId.`,
    [{ path: 'choiceId', message: `One of ${choices.map((one) => one.id).join(', ')}.` }],
  );

/** An extension that would not reach as far as it must. */
export const endTooEarly = (day: string): DomainError =>
  new DomainError(
    'DECISION.END_TOO_EARLY',
    `The contract would end before ${dayInWords(day)}, which does not cover the month. Nothing was decided. Choose a later end.`,
    [{ path: 'endExclusive', message: `A day on or after ${dayInWords(day)}.` }],
  );

/** What an earlier month decided and wrote stands in its own run. */
export const otherMonth = (month: string): DomainError =>
  new DomainError(
    'DECISION.OTHER_MONTH',
    `This was decided in ${monthInWords(month)}. Nothing was changed. Open that month to take it back.`,
  );
