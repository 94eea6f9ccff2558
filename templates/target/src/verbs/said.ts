import type { VerifyOutcome } from '@tallylink/connector-sdk';

/** What was read back, as a sentence for the row. */
export function said(outcome: VerifyOutcome['outcome'], seen: string): string {
  if (outcome === 'present') return `Sample Target shows ${seen}: it is there.`;
  if (outcome === 'absent') return `Sample Target shows ${seen}: it is not there.`;
  return `Sample Target shows ${seen}: neither what was there nor what was sent. Look at it there, then read the month again.`;
}
