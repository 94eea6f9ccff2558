/** One request of a connector. The client adds nothing but what is declared here. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  /** The vendor's endpoint that limits are counted on, for example `Companies`. */
  readonly endpoint: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON body, sent as `application/json`. */
  readonly json?: unknown;
  /** JSON body that is already text, sent as it is: for exact decimals, which `JSON.stringify` cannot write. */
  readonly jsonText?: string;
  /** Form body, sent as `application/x-www-form-urlencoded`. */
  readonly form?: Readonly<Record<string, string>>;
  /**
   * Whether sending it twice is harmless. `safe` requests are repeated after a lost reply, 429 and 5xx; a `once`
   * request is repeated only when it is certain that nothing reached the server.
   */
  readonly repeat: 'safe' | 'once';
  /** Milliseconds to wait for the whole reply; the declared limit when it is left out. */
  readonly timeoutMs?: number;
  /** Whether a reply is the vendor's own way of saying "not now": a `safe` request is then sent again later. */
  readonly busy?: (reply: HttpReply) => boolean;
  /** What it is for, in the run's counts: `start` (fixed, cached), `read`, `write`, `verify`, `invoices`. */
  readonly purpose: RequestPurpose;
}

/** See {@link HttpRequest.purpose}. */
export type RequestPurpose = 'start' | 'read' | 'write' | 'verify' | 'invoices';

/** What came back, whatever the status. */
export interface HttpReply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as JSON. Errors: `ConnectorError` of kind `bug` when it is none. */
  json<T>(): T;
}

/**
 * No reply arrived. `sent: 'no'`: certain that the server saw nothing (refused connection, unknown host);
 * `sent: 'maybe'`: the request may have taken effect (socket closed, time-out).
 */
export class HttpNoReply extends Error {
  /** Where it was sent to; `undefined` when nobody said. */
  readonly url: string | undefined;

  constructor(
    readonly sent: 'no' | 'maybe',
    message: string,
    options?: { cause?: unknown; url?: string },
  ) {
    super(message, options);
    this.name = 'HttpNoReply';
    this.url = options?.url;
  }
}

/** Limits that a connector declares and the client keeps. */
export interface HttpLimits {
  /** Requests per window over the whole connection. */
  readonly requestsPerWindow: number;
  /** Length of the sliding window. */
  readonly windowMs: number;
  /** Requests at the same time, per endpoint. */
  readonly threadsPerEndpoint: number;
  /** Milliseconds to wait for a whole reply. */
  readonly timeoutMs: number;
  /** Attempts of a `safe` request, the first included. */
  readonly attempts: number;
}

/** The only network of a connector. Counts, waits, repeats what is safe, redacts, and stops on abort. */
export interface ConnectorHttp {
  /**
   * Sends, and gives back whatever status came; only a missing reply is an error.
   * Errors: {@link HttpNoReply}; `ConnectorError` `config` for a host that the manifest does not allow,
   * `rateLimited` when the connection's own window stays full.
   */
  send(request: HttpRequest): Promise<HttpReply>;
  /** Requests sent so far by this client, by purpose. */
  readonly counts: Readonly<Record<RequestPurpose, number>>;
}
