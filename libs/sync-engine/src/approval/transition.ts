import { DomainError } from '@tallylink/billing-model';

/** One row of a state table: in `state`, `on` leads to `next`. */
export interface Transition<State extends string, Event extends string> {
  readonly state: State;
  readonly on: Event;
  readonly next: State;
}

/** The state that follows. Errors: `STATE.REFUSED` for a pair that the table does not have. */
export function nextState<State extends string, Event extends string>(
  table: readonly Transition<State, Event>[],
  what: string,
  state: State,
  event: Event,
): State {
  const row = table.find((one) => one.state === state && one.on === event);
  if (row) return row.next;
  const possible = table.filter((one) => one.state === state).map((one) => one.on);
  throw new DomainError(
    'STATE.REFUSED',
    `${what} that is ${state} cannot take ${event}. Nothing was changed; ` +
      (possible.length === 0 ? 'it is final.' : `possible now: ${possible.join(', ')}.`),
  );
}
