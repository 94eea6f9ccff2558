import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import { invoicesNow, type InvoiceRecord } from './invoices.js';
import { customerRecords, subscriptionRecords } from './records.js';
import { refusal } from './replies.js';
import type { World } from './state.js';
import { isAuthorized, issueToken } from './token.js';

const PAGE_ROWS = 100;

type Route = (request: SandboxRequest, world: World) => SandboxReply;

/** Every route of the API by its endpoint; take them from the vendor's documentation, not from the connector. */
const routes: Readonly<Record<string, Route>> = {
  account: (_request, world) => ({ status: 200, json: account(world) }),
  customers: (request, world) => page(request, customerRecords(world)),
  subscriptions: (request, world) => page(request, subscriptionRecords(world)),
  invoices: (request, world) => page(request, invoicesNow(world).filter(createdWithin(request.query))),
};

/** Answers one request. Must depend on nothing but its arguments, so that a replay after a restart gives the same. */
export function handle(request: SandboxRequest, world: World): SandboxReply {
  if (request.path === '/token' && request.method === 'POST') return issueToken(request, world);
  if (!isAuthorized(request, world))
    return refusal(401, 'token_expired', 'The access token is missing or has ended.');
  const route = routes[endpointOf(request)];
  if (!route) return refusal(404, 'not_found', `There is nothing at ${request.path}.`);
  if (request.method !== 'GET') return refusal(405, 'method_not_allowed', 'This API is only read.');
  return route(request, world);
}

/** What limits and the journal count on. */
export function endpointOf({ path }: SandboxRequest): string {
  return path === '/token' ? 'token' : (/^\/v1\/([a-z]+)$/.exec(path)?.[1] ?? 'unknown');
}

function account(world: World): Readonly<Record<string, unknown>> {
  const { months, source } = world.scenario;
  return {
    name: source.reseller.name,
    now: new Date(world.now()).toISOString(),
    timeZone: 'UTC',
    firstMonth: months[0] ?? null,
    currencies: [...new Set(source.customers.map((each) => each.currency))].sort(),
  };
}

function createdWithin(query: URLSearchParams): (invoice: InvoiceRecord) => boolean {
  const [from, before] = [query.get('createdFrom') ?? '', query.get('createdBefore') ?? '9999-12-31'];
  return ({ createdAt }) => createdAt.slice(0, 10) >= from && createdAt.slice(0, 10) < before;
}

function page(request: SandboxRequest, rows: readonly unknown[]): SandboxReply {
  const text = request.query.get('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(text)) return refusal(400, 'bad_request', `“${text}” is no page.`);
  const number = Number(text);
  const records = rows.slice((number - 1) * PAGE_ROWS, number * PAGE_ROWS);
  const pages = Math.ceil(rows.length / PAGE_ROWS);
  return { status: 200, json: { records, page: number, pages, total: rows.length } };
}
