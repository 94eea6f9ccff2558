import { finding, type LineRule } from './rule.js';

/** Two candidates are nearly as good: a machine must not choose. */
export const ambiguousRule: LineRule = ({ resolved, suggestions }) => {
  if (resolved.state !== 'unlinked') return [];
  const kind = resolved.missing[0];
  const candidates = suggestions?.suggestions.filter((one) => one.kind === kind) ?? [];
  if (!candidates[0]?.ambiguous) return [];
  const names = candidates.filter((one) => one.ambiguous).map((one) => `${one.targetName} (${one.score})`);
  return [
    finding(
      'ambiguous',
      'blocking',
      `More than one ${kind} fits: ${names.join(', ')}. Choose the right one.`,
      {
        action: 'choose',
      },
    ),
  ];
};
