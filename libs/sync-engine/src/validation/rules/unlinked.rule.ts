import { finding, type LineRule } from './rule.js';

const WHAT = { customer: 'customer', contract: 'contract', service: 'service' } as const;

/** A tie is missing: nothing can be compared until a person links, creates or excludes. */
export const unlinkedRule: LineRule = ({ resolved, suggestions }) => {
  if (resolved.state !== 'unlinked') return [];
  const missing = resolved.missing.filter((one) => one !== 'line');
  const best = suggestions?.suggestions.find((one) => one.kind === missing[0]);
  if (best?.ambiguous) return [];
  const names = missing.map((one) => WHAT[one as keyof typeof WHAT]).join(', ');
  const next = best
    ? `Suggested: ${best.targetName} (${best.sentence}).`
    : 'Choose it, create it in the target, or exclude the line with a reason.';
  return [
    finding('unlinked', 'blocking', `Not linked: ${names}. ${next}`, {
      action: best ? 'link' : 'create-missing',
    }),
  ];
};
