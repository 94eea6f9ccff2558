import type { KeyCommand } from './read-key';

/** Commands that are about rows; the others need none. */
const OF_ROWS: ReadonlySet<KeyCommand> = new Set([
  'down',
  'up',
  'act',
  'open',
  'link',
  'exclude',
  'create',
  'select',
  'next-finding',
]);

/** Who still waits after that time has turned to something else. */
const PATIENCE_MS = 3000;

export interface KeyQueue {
  add(command: KeyCommand): void;
  /** Carries out what may be carried out, in the order in which it was pressed. */
  release(rowsAreThere: () => boolean, carryOut: (command: KeyCommand) => void): void;
}

/** Keys that were pressed before the rows came that they are about. */
export function createKeyQueue(now: () => number = () => performance.now()): KeyQueue {
  let waiting: { command: KeyCommand; at: number }[] = [];
  return {
    add(command) {
      if (!OF_ROWS.has(command)) waiting = waiting.filter(({ command: other }) => !OF_ROWS.has(other));
      waiting.push({ command, at: now() });
    },
    release(rowsAreThere, carryOut) {
      const since = now() - PATIENCE_MS;
      waiting = waiting.filter(({ at }) => at >= since);
      for (let first = waiting[0]; first; first = waiting[0]) {
        if (OF_ROWS.has(first.command) && !rowsAreThere()) return;
        waiting.shift();
        carryOut(first.command);
      }
    },
  };
}
