export type KeyCommand =
  | 'down'
  | 'up'
  | 'act'
  | 'open'
  | 'link'
  | 'exclude'
  | 'create'
  | 'create-many'
  | 'select'
  | 'next-finding'
  | 'filter'
  | 'all'
  | 'todo'
  | 'copy'
  | 'views'
  | 'accept'
  | 'group'
  | 'review'
  | 'help'
  | 'close';

const SINGLE: Readonly<Record<string, KeyCommand>> = {
  j: 'down',
  k: 'up',
  Enter: 'act',
  ' ': 'open',
  l: 'link',
  x: 'exclude',
  c: 'create',
  C: 'create-many',
  s: 'select',
  n: 'next-finding',
  '/': 'filter',
  r: 'review',
  y: 'copy',
  v: 'views',
  a: 'accept',
  '?': 'help',
  Escape: 'close',
};

const AFTER_G: Readonly<Record<string, KeyCommand>> = { a: 'all', t: 'todo', c: 'group' };

/** What a key means, given the key that waits for a second one. Arrow keys are the grid's own. */
export function readKey(
  key: string,
  pending: string,
): { readonly command: KeyCommand | null; readonly pending: string } {
  if (pending === 'g' && AFTER_G[key]) return { command: AFTER_G[key], pending: '' };
  if (key === 'g') return { command: null, pending: 'g' };
  return { command: SINGLE[key] ?? null, pending: '' };
}
