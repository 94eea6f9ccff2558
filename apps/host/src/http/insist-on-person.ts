import { DomainError } from '@tallylink/billing-model';
import type { Actor } from './actor.js';

/** What belongs to a person has no meaning for a key. */
export function insistOnPerson(actor: Actor, what: string): void {
  if (actor.kind === 'user') return;
  throw new DomainError(
    'PERSON.NEEDED',
    `${what} to a person, and an API key is none. Nothing was changed. Sign in and try again.`,
  );
}
