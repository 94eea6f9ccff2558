import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { jsonObject, replyText, sendReply } from './http-exchange.js';
import { renderPage } from './page.js';
import { SandboxRequestError } from './sandbox-request-error.js';
import { parseScenarioRequest } from './scenario-request.js';
import type { VendorExchange } from './vendor-exchange.js';
import type { SandboxReply, SandboxRequest } from './vendor.js';

type Route<State> = (exchange: VendorExchange<State>, request: SandboxRequest) => SandboxReply;

const PREFIX = '/_sandbox/';

/**
 * The sandbox's own route in a path, or `null` where it is the vendor's. Scripts that hold the vendor's base address
 * (`…/ATServicesRest/`) reach the controls below it too.
 */
export function controlPath(path: string): string | null {
  const at = path.indexOf(PREFIX);
  if (at >= 0) return path.slice(at);
  return path === '/' ? path : null;
}

/** Answers a control route or the page. Bad arguments are a 400 with a sentence, and change nothing. */
export async function answerControlRequest<State>(
  exchange: VendorExchange<State>,
  request: SandboxRequest,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET' && request.path === `${PREFIX}journal`)
    return sendJournal(exchange, request, response);
  const reply = safely(() => dispatch(exchange, request));
  sendReply(response, reply, replyText(reply));
}

/** The reply to a request that could not be understood at all. */
export function badRequest(message: string, status = 400): SandboxReply {
  return { status, json: { error: { code: 'SANDBOX.BAD_REQUEST', message } } };
}

function safely(work: () => SandboxReply): SandboxReply {
  try {
    return work();
  } catch (error) {
    if (error instanceof SandboxRequestError) return badRequest(error.message);
    throw error;
  }
}

function dispatch<State>(exchange: VendorExchange<State>, request: SandboxRequest): SandboxReply {
  if (request.path === '/')
    return { status: 200, text: renderPage(exchange), contentType: 'text/html; charset=utf-8' };
  const name = request.path.slice(PREFIX.length);
  const known = controlRoutes<State>();
  const routes = Object.hasOwn(known, name) ? known[name] : undefined;
  if (routes) {
    const route = routes[request.method];
    if (!route)
      return badRequest(
        `/_sandbox/${name} takes ${Object.keys(routes).join(', ')}, not ${request.method}.`,
        405,
      );
    return route(exchange, request);
  }
  const reply =
    request.method === 'POST' ? exchange.session.control(name, jsonObject(request.bodyText)) : null;
  return (
    reply ??
    badRequest(`There is no ${request.method} /_sandbox/${name}. Known: ${knownRoutes(exchange)}.`, 404)
  );
}

function controlRoutes<State>(): Readonly<Record<string, Readonly<Record<string, Route<State>>>>> {
  return {
    reset: {
      POST: (exchange, request) => {
        exchange.session.reset(parseScenarioRequest(jsonObject(request.bodyText)));
        exchange.faults.clear();
        exchange.journal.clear();
        return { status: 200, json: summary(exchange) };
      },
    },
    switches: {
      GET: (exchange) => ({ status: 200, json: exchange.session.switches.all() }),
      PUT: (exchange, request) => {
        exchange.session.setSwitches(jsonObject(request.bodyText));
        return { status: 200, json: exchange.session.switches.all() };
      },
    },
    'switches/about': { GET: (exchange) => ({ status: 200, json: exchange.session.switches.describe() }) },
    state: { GET: (exchange) => ({ status: 200, json: exchange.vendor.view(exchange.session.world) }) },
    journal: {},
    faults: {
      GET: (exchange) => ({ status: 200, json: { faults: exchange.faults.list() } }),
      POST: (exchange, request) => ({ status: 200, json: exchange.faults.add(jsonObject(request.bodyText)) }),
      DELETE: (exchange) => {
        exchange.faults.clear();
        return { status: 200, json: { faults: [] } };
      },
    },
    clock: {
      GET: (exchange) => ({ status: 200, json: summary(exchange) }),
      POST: (exchange, request) => {
        const { now } = jsonObject(request.bodyText);
        const instant =
          typeof now === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(now)
            ? Date.parse(now)
            : NaN;
        if (Number.isNaN(instant)) {
          throw new SandboxRequestError(
            '"now" must be an instant like "2026-11-02T08:00:00Z". The clock was not set.',
          );
        }
        exchange.session.setClock(instant);
        return { status: 200, json: summary(exchange) };
      },
    },
  };
}

function summary<State>(exchange: VendorExchange<State>): unknown {
  const { session } = exchange;
  return { now: new Date(session.now()).toISOString(), scenario: session.scenarioRequest };
}

function knownRoutes<State>(exchange: VendorExchange<State>): string {
  return [...Object.keys(controlRoutes<State>()), ...Object.keys(exchange.vendor.controls ?? {})].join(', ');
}

async function sendJournal<State>(
  exchange: VendorExchange<State>,
  request: SandboxRequest,
  response: ServerResponse,
): Promise<void> {
  const after = wholeParameter(request, 'after', 0);
  const limit = wholeParameter(request, 'limit', Number.MAX_SAFE_INTEGER);
  if (after === null || limit === null) {
    const reply = badRequest('"after" and "limit" of the journal are whole numbers from 0.');
    return sendReply(response, reply, replyText(reply));
  }
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  await pipeline(Readable.from(exchange.journal.render(after, limit)), response);
}

function wholeParameter(request: SandboxRequest, name: string, whenMissing: number): number | null {
  const text = request.query.get(name);
  if (text === null) return whenMissing;
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
