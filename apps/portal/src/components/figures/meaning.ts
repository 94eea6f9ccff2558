/** What a state means for the person who reads it. Colour and icon follow from it, in one place. */
export type Meaning = 'ok' | 'info' | 'attention' | 'stop' | 'quiet';

export const meaningStyle = (meaning: Meaning): { readonly color: string; readonly background: string } => ({
  color: `var(--tl-${meaning})`,
  background: `var(--tl-${meaning}-soft)`,
});
