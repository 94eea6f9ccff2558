/** One schema for each major version of the queue library. */
export const QUEUE_SCHEMA = 'queue_12';

/** Jobs carry ids only. */
export interface RunJob {
  readonly tenantId: string;
  readonly runId: string;
}

/** What a queue does with a job that stands still. Times are generous: a lease per run guards the work itself. */
export interface QueueDefinition {
  readonly name: string;
  readonly expireInSeconds: number;
  readonly heartbeatSeconds: number;
  readonly retryLimit: number;
}

export const DEAD_LETTERS = 'dead-letters';
export const RETRIEVE = 'retrieve';
export const APPLY = 'apply';
export const CREATE_MISSING = 'create-missing';
export const CLOSE_MONTH = 'close-month';

/** An apply is never tried again by the queue: it is resumed, by whoever finds its lease free. */
export const QUEUES: readonly QueueDefinition[] = [
  { name: RETRIEVE, expireInSeconds: 7200, heartbeatSeconds: 60, retryLimit: 0 },
  { name: APPLY, expireInSeconds: 14400, heartbeatSeconds: 60, retryLimit: 0 },
  { name: CREATE_MISSING, expireInSeconds: 3600, heartbeatSeconds: 60, retryLimit: 0 },
  { name: CLOSE_MONTH, expireInSeconds: 600, heartbeatSeconds: 60, retryLimit: 3 },
];
