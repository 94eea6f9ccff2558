import type { ScenarioRequest } from '../scenario/scenario.js';
import type { Fault, FaultRequest } from './faults.js';
import type { SwitchValue } from './switches.js';

/** A request as `GET /_sandbox/journal` gives it. `body` and `reply` are parsed JSON, or text where they were not JSON. */
export interface JournalEntry {
  readonly number: number;
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly endpoint: string;
  readonly body: unknown;
  /** `null` when nothing was answered. */
  readonly status: number | null;
  readonly reply: unknown;
  readonly committed: boolean;
  readonly replyDropped: boolean;
}

/** A typed client of a sandbox's control routes, for tests, seeds and demos. */
export class SandboxControlClient {
  readonly #url: string;

  /** `url` is the sandbox's origin, as {@link RunningSandbox.url} gives it. */
  constructor(url: string) {
    this.#url = url.replace(/\/+$/, '');
  }

  reset(request: ScenarioRequest): Promise<{ now: string; scenario: ScenarioRequest }> {
    return this.#call('POST', 'reset', request);
  }

  /** Sets switches where values are given; gives all of them. */
  switches(values?: Readonly<Record<string, SwitchValue>>): Promise<Record<string, SwitchValue>> {
    return this.#call(values ? 'PUT' : 'GET', 'switches', values);
  }

  state<State = Record<string, unknown[]>>(): Promise<State> {
    return this.#call('GET', 'state');
  }

  async journal(after = 0): Promise<JournalEntry[]> {
    return (await this.#call<{ requests: JournalEntry[] }>('GET', `journal?after=${after}`)).requests;
  }

  fault(request: FaultRequest): Promise<Fault> {
    return this.#call('POST', 'faults', request);
  }

  async faults(): Promise<Fault[]> {
    return (await this.#call<{ faults: Fault[] }>('GET', 'faults')).faults;
  }

  async clearFaults(): Promise<void> {
    await this.#call('DELETE', 'faults');
  }

  /** Sets the vendor's clock, or only reads it. Gives its instant. */
  async clock(now?: string): Promise<string> {
    return (await this.#call<{ now: string }>(now ? 'POST' : 'GET', 'clock', now ? { now } : undefined)).now;
  }

  /** A vendor's own control, for example `approve-and-post`. */
  control<Reply = Record<string, unknown>>(
    name: string,
    body: Readonly<Record<string, unknown>> = {},
  ): Promise<Reply> {
    return this.#call('POST', name, body);
  }

  async #call<Reply>(method: string, route: string, body?: unknown): Promise<Reply> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${this.#url}/_sandbox/${route}`, init);
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} /_sandbox/${route} answered ${response.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text) as Reply;
  }
}
