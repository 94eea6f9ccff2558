import type { Scenario } from '../scenario/scenario.js';

/** A request as the vendor's server sees it. Header names are lower case. */
export interface SandboxRequest {
  readonly method: string;
  /** Decoded path, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyText: string;
  /** `http://127.0.0.1:4102`, for absolute links in replies. */
  readonly origin: string;
  /** The path and query exactly as sent, for a vendor that limits the length of addresses. */
  readonly rawUrl?: string;
}

/** A reply. `json` or `text`; neither: an empty body. */
export interface SandboxReply {
  readonly status: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the vendor's state was changed: such requests are written to disk before the reply and replayed after a restart. */
  readonly committed?: boolean;
  /** Added before the reply is sent, for a vendor that slows down. */
  readonly delayMs?: number;
  /** How long the request still counts as in flight after its reply, for a vendor that frees a thread late. */
  readonly holdMs?: number;
}

/** A guess or a limit that can be switched. `description` says what it changes and how sure it is. */
export interface SandboxSwitch {
  readonly default: boolean | number | string;
  readonly values?: readonly string[];
  readonly description: string;
}

/** What a vendor's handler works on. The clock is the vendor's own. */
export interface SandboxWorld<State> {
  readonly state: State;
  readonly scenario: Scenario;
  /** Milliseconds since 1970 by the vendor's clock. */
  now(): number;
  switchValue(name: string): boolean | number | string;
  /** Requests of an endpoint that are being answered now, the present one included. 0 in a replay. */
  inFlight?(endpoint: string): number;
}

/** A person's action in the vendor's own screens: `POST /_sandbox/<name>`. */
export type SandboxControl<State> = (
  body: Record<string, unknown>,
  world: SandboxWorld<State>,
) => SandboxReply;

/** A stand-in of a vendor, without the network: the kit gives it HTTP, control routes, faults, clock, journal and a disk. */
export interface SandboxVendor<State> {
  readonly name: string;
  readonly title: string;
  readonly switches: Readonly<Record<string, SandboxSwitch>>;
  load(scenario: Scenario): State;
  /** Must depend on nothing but its arguments, so that a replay gives the same state. */
  handle(request: SandboxRequest, world: SandboxWorld<State>): SandboxReply;
  /** The endpoint that the vendor's limits and the journal count on, for example `Companies`. */
  endpointOf(request: SandboxRequest): string;
  /** The whole state by the vendor's own entity names. */
  view(world: SandboxWorld<State>): unknown;
  /** How many of each it holds, for the page; absent: counted from the view, which is slow for a large state. */
  summary?(world: SandboxWorld<State>): Readonly<Record<string, number>>;
  readonly controls?: Readonly<Record<string, SandboxControl<State>>>;
  /** Buttons of the sandbox's page: control name, label, example body. */
  readonly buttons?: readonly {
    readonly control: string;
    readonly label: string;
    readonly body: Record<string, unknown>;
  }[];
  /** Log-in facts for the page and for `.data/demo.json`; made up, so not secret. */
  readonly access: Readonly<Record<string, string>>;
}

/** A running sandbox. */
export interface RunningSandbox {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}
