import type { PlainDate } from '@tallylink/billing-model';

/** The last step on or before a day; `null` before the first one. */
export function stepOnOrNull<T extends { readonly day: PlainDate }>(
  steps: readonly T[],
  day: PlainDate,
): T | null {
  let found: T | null = null;
  for (const step of steps) {
    if (step.day > day) break;
    found = step;
  }
  return found;
}
