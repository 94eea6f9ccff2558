import type { AgreementLineContext } from './rules/rule.js';
import { dayText, unitsText } from './wording.js';

/** Both sides agree; what a person has adopted is said, with the reason. */
export function matchSentence(context: AgreementLineContext | null): string {
  const adoptions = (context?.group.adoptions ?? []).filter(
    (one) => one.from < context!.desired.period.endExclusive,
  );
  if (adoptions.length === 0) return 'The target bills exactly this.';
  const said = adoptions.map(({ units, from, reason }) => {
    const what = `${unitsText(units.replace('-', ''))} ${units.startsWith('-') ? 'fewer' : 'more'}`;
    return `${what} than the source from ${dayText(from, context!.month.slice(0, 4))}, adopted: ${reason.replace(/\.$/, '')}.`;
  });
  return `The target bills what was decided: ${said.join(' ')}`;
}
