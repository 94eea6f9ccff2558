import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Scenario, ScenarioRequest } from '../scenario/scenario.js';
import { FileCommitLog, memoryCommitLog } from './commit-log.js';
import { answerControlRequest, badRequest, controlPath } from './control-routes.js';
import { FaultBook } from './faults.js';
import { readRequest, replyText, sendReply } from './http-exchange.js';
import { InFlight } from './in-flight.js';
import { Journal } from './journal.js';
import { SandboxRequestError } from './sandbox-request-error.js';
import { SandboxSession } from './sandbox-session.js';
import { answerVendorRequest, type VendorExchange } from './vendor-exchange.js';
import type { RunningSandbox, SandboxVendor } from './vendor.js';

/** How to start a sandbox. */
export interface StartSandboxOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
  /** State is kept in `<dataDir>/<vendor name>/`; `null` or absent: it dies with the process. */
  readonly dataDir?: string | null;
  /** What to load where no state was kept; the demo unless said otherwise. */
  readonly scenario?: ScenarioRequest;
  readonly loadScenario: (request: ScenarioRequest) => Scenario;
}

/** Starts a vendor's stand-in on HTTP, with the control routes beside its API, and answers when it listens. */
export async function startSandbox<State>(
  vendor: SandboxVendor<State>,
  options: StartSandboxOptions,
): Promise<RunningSandbox> {
  const host = options.host ?? '127.0.0.1';
  const log = options.dataDir ? new FileCommitLog(join(options.dataDir, vendor.name)) : memoryCommitLog();
  const inFlight = new InFlight();
  const session = new SandboxSession<State>({
    vendor,
    log,
    loadScenario: options.loadScenario,
    realNow: () => Date.now(),
    inFlight: (endpoint) => inFlight.of(endpoint),
  });
  session.start(options.scenario ?? { scenario: 'demo' });
  const stopping = new AbortController();
  const exchange = {
    vendor,
    session,
    journal: new Journal(),
    faults: new FaultBook(),
    inFlight,
    stopped: stopping.signal,
  };
  const server = createServer((message, response) => {
    answer(exchange, message, response, `http://${host}:${portOf(server)}`).catch((error: unknown) => {
      if (!response.headersSent) sendReply(response, badRequest('The sandbox failed.', 500), '');
      else message.socket.destroy();
      if (!message.destroyed) console.error(`${vendor.name} sandbox failed`, error);
    });
  });
  await listen(server, options.port, host);
  const close = async (): Promise<void> => {
    stopping.abort();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    log.close();
  };
  return { url: `http://${host}:${portOf(server)}`, port: portOf(server), close };
}

async function answer<State>(
  exchange: VendorExchange<State>,
  message: IncomingMessage,
  response: ServerResponse,
  ownOrigin: string,
): Promise<void> {
  try {
    const request = await readRequest(message, ownOrigin);
    const control = controlPath(request.path);
    if (control !== null) await answerControlRequest(exchange, { ...request, path: control }, response);
    else await answerVendorRequest(exchange, request, message, response);
  } catch (error) {
    if (!(error instanceof SandboxRequestError)) throw error;
    const reply = badRequest(error.message);
    sendReply(response, reply, replyText(reply));
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
