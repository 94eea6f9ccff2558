import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as setTimer } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, FaultBook, FaultKind } from './faults.js';
import { replyText, sendReply } from './http-exchange.js';
import type { InFlight } from './in-flight.js';
import type { Journal } from './journal.js';
import type { SandboxSession } from './sandbox-session.js';
import type { SandboxReply, SandboxRequest, SandboxVendor } from './vendor.js';

/** What answering the vendor's own routes needs. */
export interface VendorExchange<State> {
  readonly vendor: SandboxVendor<State>;
  readonly session: SandboxSession<State>;
  readonly journal: Journal;
  readonly faults: FaultBook;
  readonly inFlight: InFlight;
  readonly stopped: AbortSignal;
}

interface Answer {
  readonly reply: SandboxReply | null;
  readonly committed: boolean;
  readonly delayMs: number;
  readonly drop: boolean;
}

/** Faults under which the vendor does the work, unless they say otherwise. */
const WORKING: readonly FaultKind[] = ['delay', 'late', 'drop-reply'];

const HTML_500 =
  '<!DOCTYPE html><html><head><title>Service Unavailable</title></head><body><h1>Server Error</h1></body></html>';

/** Answers one request of the vendor's API, faults included, and writes it into the journal. */
export async function answerVendorRequest<State>(
  exchange: VendorExchange<State>,
  request: SandboxRequest,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const endpoint = exchange.vendor.endpointOf(request);
  const leave = exchange.inFlight.enter(endpoint);
  const time = new Date(exchange.session.now()).toISOString();
  const fault = exchange.faults.take(request, endpoint);
  if (fault?.kind === 'late') await pause(fault.delayMs ?? 0, exchange.stopped);
  const answer = decide(exchange, request, fault);
  onceClosed(response, () => release(leave, answer.reply?.holdMs ?? 0));
  const text = answer.reply ? replyText(answer.reply) : '';
  exchange.journal.add({
    time,
    method: request.method,
    path: request.path,
    query: Object.fromEntries(request.query),
    endpoint,
    bodyText: request.bodyText,
    status: answer.drop ? null : (answer.reply?.status ?? null),
    replyText: text,
    committed: answer.committed,
    replyDropped: answer.drop,
  });
  if (answer.delayMs > 0) await pause(answer.delayMs, exchange.stopped);
  if (answer.drop || !answer.reply) message.socket.destroy();
  else if (!response.destroyed) {
    // A client takes the vendor's present from this header, so that it must be the sandbox's clock.
    response.setHeader('date', new Date(time).toUTCString());
    sendReply(response, answer.reply, text);
  }
}

function decide<State>(
  exchange: VendorExchange<State>,
  request: SandboxRequest,
  fault: Fault | null,
): Answer {
  if (fault?.kind === 'drop-request') return { reply: null, committed: false, delayMs: 0, drop: true };
  const works =
    fault === null || (WORKING.includes(fault.kind) && fault.committed !== false) || fault.committed === true;
  const own = works ? handleSafely(exchange, request) : null;
  const delayMs = (own?.delayMs ?? 0) + (fault?.kind === 'delay' ? (fault.delayMs ?? 0) : 0);
  const committed = own?.committed === true;
  if (fault?.kind === 'status') return { reply: statusReply(fault), committed, delayMs, drop: false };
  if (fault?.kind === 'html-500') {
    return {
      reply: { status: 500, text: HTML_500, contentType: 'text/html' },
      committed,
      delayMs,
      drop: false,
    };
  }
  return { reply: own, committed, delayMs, drop: own === null || fault?.kind === 'drop-reply' };
}

function statusReply(fault: Fault): SandboxReply {
  const status = fault.status ?? 500;
  const headers = fault.headers ? { headers: fault.headers } : {};
  if (fault.body === undefined) return { status, ...headers };
  return typeof fault.body === 'string'
    ? { status, text: fault.body, contentType: 'text/plain', ...headers }
    : { status, json: fault.body, ...headers };
}

function handleSafely<State>(exchange: VendorExchange<State>, request: SandboxRequest): SandboxReply {
  try {
    return exchange.session.handle(request);
  } catch (error) {
    console.error(`${exchange.vendor.name} sandbox failed on ${request.method} ${request.path}`, error);
    return {
      status: 500,
      text: 'The sandbox itself failed on this request; its log says why.',
      contentType: 'text/plain',
    };
  }
}

/** Also where the caller has hung up before there was an answer. */
function onceClosed(response: ServerResponse, then: () => void): void {
  if (response.closed) then();
  else response.once('close', then);
}

function release(leave: () => void, holdMs: number): void {
  if (holdMs === 0) leave();
  else setTimer(leave, holdMs).unref();
}

async function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal: stopped }).catch((error: unknown) => {
    if (!stopped.aborted) throw error;
  });
}
