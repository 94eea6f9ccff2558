import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 };

/** Up, down and Enter go from name to name, as in a spreadsheet; Ctrl and Enter confirm. */
export function moveBetweenNames(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target;
  const step = STEPS[event.key];
  if (step === undefined || !(field instanceof HTMLInputElement) || !field.dataset['name']) return;
  event.preventDefault();
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    field.form?.requestSubmit();
    return;
  }
  const names = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-name]:enabled')];
  const next = names[names.indexOf(field) + step];
  next?.focus();
  next?.select();
}
