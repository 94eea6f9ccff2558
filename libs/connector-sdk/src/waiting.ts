/** Waits, and ends at once with the signal's reason on abort. */
export type Wait = (waitMs: number, signal: AbortSignal) => Promise<void>;

/** {@link Wait} on the machine's timers. */
export const waitOnTimer: Wait = (waitMs, signal) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    }, waitMs);
    signal.addEventListener('abort', giveUp, { once: true });
  });

/**
 * How long to wait before the next attempt: doubles from half a second to half a minute, of which the second half is
 * random, so that clients that failed together do not come back together. `attempt` counts from 1; `random` is in [0, 1).
 */
export function backOffMs(attempt: number, random: () => number): number {
  const ceilingMs = Math.min(30_000, 500 * 2 ** (attempt - 1));
  return Math.round(ceilingMs / 2 + (ceilingMs / 2) * random());
}

/** Reads a `Retry-After` header: seconds, or a date. `null` when there is none that can be read. */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d+$/.test(header.trim())) return +header * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
