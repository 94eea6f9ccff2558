import type { Scenario, ScenarioRequest } from '../scenario/scenario.js';
import type { CommitLog, CommitLogEntry } from './commit-log.js';
import { SandboxRequestError } from './sandbox-request-error.js';
import { Switches, type SwitchValue } from './switches.js';
import type { SandboxReply, SandboxRequest, SandboxVendor, SandboxWorld } from './vendor.js';

/** What a session is made of. */
export interface SessionOptions<State> {
  readonly vendor: SandboxVendor<State>;
  readonly log: CommitLog;
  readonly loadScenario: (request: ScenarioRequest) => Scenario;
  /** Milliseconds since 1970 by the machine's clock. */
  readonly realNow: () => number;
  readonly inFlight: (endpoint: string) => number;
}

/** A vendor with its state, clock and switches; every change is in the log before it is answered. */
export class SandboxSession<State> {
  readonly switches: Switches;
  readonly #options: SessionOptions<State>;
  #scenarioRequest: ScenarioRequest = { scenario: 'demo' };
  #offsetMs = 0;
  #frozenAt: number | null = null;
  #replaying = false;
  #world!: SandboxWorld<State>;

  constructor(options: SessionOptions<State>) {
    this.#options = options;
    this.switches = new Switches(options.vendor.switches);
  }

  /** Continues from the log, or starts a scenario where there is none. */
  start(scenario: ScenarioRequest): void {
    const entries = this.#options.log.read();
    if (entries.length === 0) return this.reset(scenario);
    this.#replaying = true;
    for (const entry of entries) this.#replay(entry);
    this.#replaying = false;
  }

  get world(): SandboxWorld<State> {
    return this.#world;
  }

  get scenarioRequest(): ScenarioRequest {
    return this.#scenarioRequest;
  }

  now(): number {
    return this.#frozenAt ?? this.#options.realNow() + this.#offsetMs;
  }

  reset(request: ScenarioRequest): void {
    const scenario = this.#load(request);
    const offsetMs = Date.parse(scenario.now) - this.#options.realNow();
    this.#begin(request, scenario, offsetMs);
    this.#options.log.restart({ kind: 'reset', request, offsetMs });
  }

  setClock(now: number): void {
    this.#offsetMs = now - this.#options.realNow();
    this.#options.log.append({ kind: 'clock', offsetMs: this.#offsetMs });
  }

  setSwitches(values: Readonly<Record<string, unknown>>): void {
    this.switches.set(values);
    this.#options.log.append({ kind: 'switches', values: values as Record<string, SwitchValue> });
  }

  handle(request: SandboxRequest): SandboxReply {
    const at = this.now();
    const reply = this.#at(at, () => this.#options.vendor.handle(request, this.#world));
    if (reply.committed === true)
      this.#options.log.append({ kind: 'request', at, request: toLogged(request) });
    return reply;
  }

  control(name: string, body: Record<string, unknown>): SandboxReply | null {
    const controls = this.#options.vendor.controls ?? {};
    const control = Object.hasOwn(controls, name) ? controls[name] : undefined;
    if (!control) return null;
    const at = this.now();
    const reply = this.#at(at, () => control(body, this.#world));
    if (reply.status < 400 && reply.committed !== false)
      this.#options.log.append({ kind: 'control', at, name, body });
    return reply;
  }

  #replay(entry: CommitLogEntry): void {
    if (entry.kind === 'reset') this.#begin(entry.request, this.#load(entry.request), entry.offsetMs);
    else if (entry.kind === 'clock') this.#offsetMs = entry.offsetMs;
    else if (entry.kind === 'switches') this.switches.set(entry.values);
    else if (entry.kind === 'control') {
      this.#at(entry.at, () => this.#options.vendor.controls?.[entry.name]?.(entry.body, this.#world));
    } else {
      const query = new URLSearchParams(entry.request.query);
      this.#at(entry.at, () => this.#options.vendor.handle({ ...entry.request, query }, this.#world));
    }
  }

  #begin(request: ScenarioRequest, scenario: Scenario, offsetMs: number): void {
    this.#scenarioRequest = request;
    this.#offsetMs = offsetMs;
    this.switches.reset();
    this.#world = {
      state: this.#options.vendor.load(scenario),
      scenario,
      now: () => this.now(),
      switchValue: (name) => this.switches.value(name),
      inFlight: (endpoint) => (this.#replaying ? 0 : this.#options.inFlight(endpoint)),
    };
  }

  #load(request: ScenarioRequest): Scenario {
    try {
      return this.#options.loadScenario(request);
    } catch (error) {
      throw new SandboxRequestError(
        `The scenario could not be loaded: ${(error as Error).message} Nothing was reset.`,
      );
    }
  }

  /** The vendor sees one instant for one request, so that a replay gives the same stamps. */
  #at<Result>(instant: number, work: () => Result): Result {
    this.#frozenAt = instant;
    try {
      return work();
    } finally {
      this.#frozenAt = null;
    }
  }
}

function toLogged(request: SandboxRequest) {
  const { method, path, query, headers, bodyText, origin } = request;
  return { method, path, query: query.toString(), headers, bodyText, origin };
}
