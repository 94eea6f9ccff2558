import type { FaultRequest } from '@tallylink/connector-testing';

type Write = Omit<FaultRequest, 'match'>;

/** How a chain ends once nothing goes wrong any more: written once, or refused by the vendor with its reason. */
export type Ending = 'written' | 'refused';

/** A fault on the one request that writes an operation. */
export interface WriteFault {
  readonly name: string;
  readonly faults: readonly Write[];
  readonly ending: Ending;
}

export const REASON = 'The record is locked by another user.';
/** Longer than the host of these tests waits for an answer. */
const TOO_LATE_MS = 4_000;
/** After the host gave up, before it has looked twice. */
const LATE_MS = 1_700;

const json500 = { kind: 'status', status: 500, body: { errors: [REASON] } } as const;

/** Everything that can happen to a write on its way, by the name under which a scenario prints it. */
export const WRITE_FAULTS: readonly WriteFault[] = [
  { name: 'reply dropped after commit', faults: [{ kind: 'drop-reply' }], ending: 'written' },
  { name: 'request dropped', faults: [{ kind: 'drop-request' }], ending: 'written' },
  { name: '429', faults: [{ kind: 'status', status: 429 }], ending: 'written' },
  {
    name: '429 with Retry-After',
    faults: [{ kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
    ending: 'written',
  },
  { name: '500 without effect', faults: [json500], ending: 'refused' },
  { name: 'HTML 500 without effect', faults: [{ kind: 'html-500' }], ending: 'written' },
  { name: 'HTML 500 after commit', faults: [{ kind: 'html-500', committed: true }], ending: 'written' },
  { name: '503 without effect', faults: [{ kind: 'status', status: 503 }], ending: 'written' },
  { name: '401 in the middle', faults: [{ kind: 'status', status: 401 }], ending: 'written' },
  { name: 'timeout after commit', faults: [{ kind: 'delay', delayMs: TOO_LATE_MS }], ending: 'written' },
  {
    name: 'timeout without effect',
    faults: [{ kind: 'delay', delayMs: TOO_LATE_MS, committed: false }],
    ending: 'written',
  },
  { name: 'commit after the timeout', faults: [{ kind: 'late', delayMs: LATE_MS }], ending: 'written' },
  {
    name: 'request dropped, then reply dropped',
    faults: [{ kind: 'drop-request' }, { kind: 'drop-reply' }],
    ending: 'written',
  },
  {
    name: 'request dropped, then 500 without effect',
    faults: [{ kind: 'drop-request' }, json500],
    ending: 'refused',
  },
  { name: 'request dropped for ever', faults: [{ kind: 'drop-request', times: 40 }], ending: 'written' },
];

/** What can happen to a look at the target, before or after a write. */
export const READ_FAULTS: readonly { readonly name: string; readonly fault: Write }[] = [
  { name: 'a look: reply dropped', fault: { kind: 'drop-reply' } },
  { name: 'a look: 429', fault: { kind: 'status', status: 429 } },
  { name: 'a look: HTML 500', fault: { kind: 'html-500' } },
  { name: 'a look: 401', fault: { kind: 'status', status: 401 } },
  { name: 'a look: down for long', fault: { kind: 'html-500', times: 6 } },
];

export function writeFault(name: string): WriteFault {
  const found = WRITE_FAULTS.find((fault) => fault.name === name);
  if (!found) throw new Error(`There is no fault "${name}".`);
  return found;
}
