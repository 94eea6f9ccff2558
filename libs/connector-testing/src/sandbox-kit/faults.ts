import type { SandboxRequest } from './vendor.js';
import { SandboxRequestError } from './sandbox-request-error.js';

/** What a fault does to a request that it matches. */
export type FaultKind = 'status' | 'drop-reply' | 'drop-request' | 'delay' | 'late' | 'html-500';

/** Which requests a fault meets; all that is given must fit. Texts are compared without case. */
export interface FaultMatch {
  readonly method?: string;
  /** Part of the path. */
  readonly path?: string;
  readonly pathSuffix?: string;
  /** The endpoint that the journal shows, whole. */
  readonly entity?: string;
  /** Part of the body. */
  readonly body?: string;
  /** Regular expression over the body. */
  readonly bodyPattern?: string;
}

/** The body of `POST /_sandbox/faults`. */
export interface FaultRequest {
  readonly match?: FaultMatch;
  readonly kind: FaultKind;
  /** How many requests it meets; 1 unless said otherwise. */
  readonly times?: number;
  /** Lets this many matching requests pass first. */
  readonly after?: number;
  /** For `status`. */
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * For `status` and `html-500`: true, and the vendor does the work and answers wrongly. For `delay`: false, and the
   * request hangs so long and then ends without any work or answer.
   */
  readonly committed?: boolean;
  /** For `delay`, how long the reply takes; for `late`, how long until the vendor begins. */
  readonly delayMs?: number;
}

/** A fault that waits for its requests. */
export interface Fault extends FaultRequest {
  readonly id: number;
  readonly seen: number;
  readonly met: number;
}

const KINDS: readonly FaultKind[] = ['status', 'drop-reply', 'drop-request', 'delay', 'late', 'html-500'];
const MATCH_NAMES = ['method', 'path', 'pathSuffix', 'entity', 'body', 'bodyPattern'];
const NAMES = ['match', 'kind', 'times', 'after', 'status', 'body', 'headers', 'committed', 'delayMs'];
const FAULTS_MAX = 1_000;

type Waiting = FaultRequest & { id: number; seen: number; met: number };

/** The faults that wait, in the order in which they were asked for. */
export class FaultBook {
  #waiting: Waiting[] = [];
  #lastId = 0;

  list(): readonly Fault[] {
    return this.#waiting;
  }

  clear(): void {
    this.#waiting = [];
  }

  add(body: Readonly<Record<string, unknown>>): Fault {
    const fault = parseFault(body);
    if (this.#waiting.length >= FAULTS_MAX) {
      throw new SandboxRequestError(`${FAULTS_MAX} faults wait already. Delete them before adding another.`);
    }
    this.#lastId += 1;
    const waiting = { ...fault, id: this.#lastId, seen: 0, met: 0 };
    this.#waiting.push(waiting);
    return waiting;
  }

  /** The first fault that meets this request; it counts as met, and goes when it has met enough. */
  take(request: SandboxRequest, endpoint: string): Fault | null {
    for (const fault of this.#waiting) {
      if (!matches(fault.match ?? {}, request, endpoint)) continue;
      fault.seen += 1;
      if (fault.seen <= (fault.after ?? 0)) continue;
      fault.met += 1;
      if (fault.met >= (fault.times ?? 1)) this.#waiting = this.#waiting.filter((other) => other !== fault);
      return fault;
    }
    return null;
  }
}

function matches(match: FaultMatch, request: SandboxRequest, endpoint: string): boolean {
  const path = request.path.toLowerCase();
  return (
    (match.method === undefined || match.method.toUpperCase() === request.method) &&
    (match.path === undefined || path.includes(match.path.toLowerCase())) &&
    (match.pathSuffix === undefined || path.endsWith(match.pathSuffix.toLowerCase())) &&
    (match.entity === undefined || match.entity.toLowerCase() === endpoint.toLowerCase()) &&
    (match.body === undefined || request.bodyText.toLowerCase().includes(match.body.toLowerCase())) &&
    (match.bodyPattern === undefined || new RegExp(match.bodyPattern, 'i').test(request.bodyText))
  );
}

function parseFault(body: Readonly<Record<string, unknown>>): FaultRequest {
  const fault = body as unknown as FaultRequest;
  refuseUnknown(body, NAMES, 'a fault');
  if (!KINDS.includes(fault.kind)) {
    throw new SandboxRequestError(
      `"kind" must be one of ${KINDS.join(', ')}, not ${JSON.stringify(fault.kind) ?? 'missing'}.`,
    );
  }
  wholeNumber('times', fault.times, 1);
  wholeNumber('after', fault.after, 0);
  const isSlow = fault.kind === 'delay' || fault.kind === 'late';
  wholeNumber('delayMs', isSlow ? (fault.delayMs ?? -1) : fault.delayMs, 0);
  if (fault.kind === 'status') wholeNumber('status', fault.status ?? 0, 200, 599);
  const match: unknown = body.match ?? {};
  if (typeof match !== 'object' || match === null)
    throw new SandboxRequestError('"match" must be an object.');
  refuseUnknown(match, MATCH_NAMES, '"match"');
  for (const [name, value] of Object.entries(match)) {
    if (typeof value !== 'string') throw new SandboxRequestError(`"match.${name}" must be a text.`);
  }
  refuseBadPattern(fault.match?.bodyPattern);
  return fault;
}

function refuseUnknown(value: object, known: readonly string[], of: string): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new SandboxRequestError(
      `"${unknown}" is not a part of ${of}. No fault was added. Known: ${known.join(', ')}.`,
    );
  }
}

function wholeNumber(name: string, value: unknown, least: number, most = 10_000_000): void {
  if (value === undefined) return;
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
    throw new SandboxRequestError(
      `"${name}" must be a whole number from ${least} to ${most}. No fault was added.`,
    );
  }
}

function refuseBadPattern(pattern: string | undefined): void {
  try {
    if (pattern !== undefined) new RegExp(pattern);
  } catch {
    throw new SandboxRequestError(
      `"match.bodyPattern" is not a regular expression: ${pattern}. No fault was added.`,
    );
  }
}
