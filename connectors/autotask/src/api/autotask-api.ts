import {
  HttpNoReply,
  type ConnectorError,
  type HttpReply,
  type HttpRequest,
  secretsOf,
  type RequestPurpose,
} from '@tallylink/connector-sdk';
import { AutotaskCredentials } from '../autotask.credentials.js';
import { autotaskError, BUSY_TEXT, refusedByAutotask } from '../autotask.errors.js';
import type { WireBody, WireRequest } from '../wire.js';
import type { AutotaskContext } from './context.js';
import { wireJson } from '../wire-json.js';
import { unreachable } from './unreachable.js';
import { lookUpZone, zoneOf, type Zone } from './zone.js';

/** What is known after a write: `id` is null where Autotask gives none (adjustments). */
export type WriteResult =
  | { readonly result: 'done'; readonly id: string | null }
  | { readonly result: 'refused'; readonly code: string; readonly message: string }
  | { readonly result: 'unknown'; readonly message: string };

/** A kind of the vendor's reply that leaves no doubt that nothing was written. */
const NOTHING_WRITTEN = new Set([400, 401, 403, 404, 405, 415, 429]);

/** Autotask's REST API over the connection's HTTP client: addresses, headers, and what a reply means. */
export class AutotaskApi {
  private knownZone: Promise<Zone> | undefined;

  constructor(readonly context: AutotaskContext) {}

  /** Reads. `path` is below `V1.0/`. Errors: `ConnectorError`. */
  async get<T>(path: string, endpoint: string, purpose: RequestPurpose): Promise<T> {
    return this.read<T>({ method: 'GET', path, endpoint, purpose });
  }

  /** Reads with a body: queries go by POST, because a long address answers 404. Errors: `ConnectorError`. */
  async query<T>(endpoint: string, body: WireBody, purpose: RequestPurpose): Promise<T> {
    return this.read<T>({
      method: 'POST',
      path: `${endpoint}/query`,
      endpoint,
      purpose,
      jsonText: wireJson(body),
    });
  }

  /** Sends a write once. Errors: `ConnectorError` only when it is certain that nothing was written. */
  async write(request: WireRequest): Promise<WriteResult> {
    const { method, path, endpoint, body } = request;
    try {
      const reply = await this.send({
        method,
        path,
        endpoint,
        purpose: 'write',
        repeat: 'once',
        ...(method === 'DELETE' ? {} : { jsonText: wireJson(body) }),
      });
      return this.outcomeOf(reply);
    } catch (error) {
      if (!(error instanceof HttpNoReply)) throw error;
      if (error.sent === 'no') throw unreachable(error);
      return {
        result: 'unknown',
        message: `The reply was lost: ${error.message} Whether it was written is being read back.`,
      };
    }
  }

  private errorOf(reply: HttpReply): ConnectorError {
    return autotaskError(
      reply,
      this.context.clock.now(),
      secretsOf(AutotaskCredentials, this.context.credentials),
    );
  }

  private outcomeOf(reply: HttpReply): WriteResult {
    if (reply.status === 200) return doneWith(reply);
    const error = this.errorOf(reply);
    if (error.kind === 'rejected') return { result: 'refused', code: error.code, message: error.message };
    if (NOTHING_WRITTEN.has(reply.status) || refusedByAutotask(reply)) throw error;
    return {
      result: 'unknown',
      message: `Autotask answered ${reply.status} without saying whether it was written. It is being read back.`,
    };
  }

  private async read<T>(request: ReadRequest): Promise<T> {
    const reply = await this.sendRead(request);
    if (reply.status !== 200) throw this.errorOf(reply);
    return reply.json<T>();
  }

  private async sendRead(request: ReadRequest): Promise<HttpReply> {
    try {
      return await this.send({ ...request, repeat: 'safe' });
    } catch (error) {
      throw error instanceof HttpNoReply ? unreachable(error) : error;
    }
  }

  /** A 401 or 404 may mean that the database moved: the zone is asked once more, and a new one is tried once. */
  private async send(request: ApiRequest): Promise<HttpReply> {
    const zone = await this.zone();
    const reply = await this.sendTo(zone, request);
    if (reply.status !== 401 && reply.status !== 404) return reply;
    const now = await this.zone(lookUpZone);
    return now.url === zone.url ? reply : this.sendTo(now, request);
  }

  /** Asked for once, also by calls side by side. */
  private zone(find: (context: AutotaskContext) => Promise<Zone> = zoneOf): Promise<Zone> {
    if (find === zoneOf && this.knownZone) return this.knownZone;
    const asked = find(this.context).catch((error: unknown) => {
      this.knownZone = undefined;
      throw error;
    });
    this.knownZone = asked;
    return asked;
  }

  private sendTo(zone: Zone, { path, ...request }: ApiRequest): Promise<HttpReply> {
    const { userName, secret, integrationCode } = this.context.credentials;
    return this.context.http.send({
      ...request,
      url: `${zone.url}V1.0/${path}`,
      headers: { ApiIntegrationCode: integrationCode, UserName: userName, Secret: secret },
      busy: (reply) => reply.status !== 200 && BUSY_TEXT.test(reply.text),
    });
  }
}

type ApiRequest = Pick<HttpRequest, 'method' | 'endpoint' | 'purpose' | 'repeat' | 'jsonText'> & {
  readonly path: string;
};
type ReadRequest = Omit<ApiRequest, 'repeat'>;

function doneWith(reply: HttpReply): WriteResult {
  const id = /^\s*\{/.test(reply.text) ? reply.json<{ itemId?: unknown }>().itemId : undefined;
  return { result: 'done', id: typeof id === 'number' || typeof id === 'string' ? String(id) : null };
}
