import type {
  SandboxReply,
  SandboxRequest,
  Scenario,
  ScenarioSubscription,
} from '@tallylink/connector-testing';
import { access } from '../access.js';
import { interworksSandbox } from '../index.js';
import type { World } from '../state.js';

/** A sandbox without a network, whose clock and switches a test sets. */
export interface TestSandbox {
  readonly world: World;
  setNow(instant: string): void;
  setSwitch(name: string, value: boolean | number | string): void;
  /** A request with a good token and version. `path` may have a query. */
  call(method: string, path: string, body?: unknown): SandboxReply;
  send(request: Partial<SandboxRequest> & { path: string }): SandboxReply;
  get(path: string): Record<string, unknown>;
}

const ORIGIN = 'http://127.0.0.1:4101';
const basic = Buffer.from(`${access.clientKey}:${access.clientSecret}`).toString('base64');

export const LOG_IN = {
  method: 'POST',
  path: '/oauth/token',
  headers: { authorization: `Basic ${basic}` },
  bodyText: `grant_type=password&username=${access.username}&password=${encodeURIComponent(access.password)}`,
} as const;

export function testSandbox(scenario: Scenario): TestSandbox {
  let now = Date.parse(scenario.now);
  const values = new Map(
    Object.entries(interworksSandbox.switches).map(([name, one]) => [name, one.default]),
  );
  const world: World = {
    state: interworksSandbox.load(scenario),
    scenario,
    now: () => now,
    switchValue: (name) => values.get(name)!,
  };
  const send: TestSandbox['send'] = (request) =>
    interworksSandbox.handle(
      { method: 'GET', query: new URLSearchParams(), headers: {}, bodyText: '', origin: ORIGIN, ...request },
      world,
    );
  const call: TestSandbox['call'] = (method, path, body) => {
    const { access_token: token } = send(LOG_IN).json as { access_token: string };
    const [pathname = '', query] = path.split('?');
    const headers = { authorization: `Bearer ${token}`, 'x-api-version': '3' };
    const bodyText = body === undefined ? '' : JSON.stringify(body);
    return send({ method, path: pathname, query: new URLSearchParams(query), headers, bodyText });
  };
  return {
    world,
    send,
    call,
    setNow: (instant) => (now = Date.parse(instant)),
    setSwitch: (name, value) => values.set(name, value),
    get: (path) => call('GET', path).json as Record<string, unknown>,
  };
}

/** An invented world of one customer, with the subscriptions of a case. */
export function smallScenario(
  subscriptions: readonly Partial<ScenarioSubscription>[],
  source: Partial<Scenario['source']> = {},
): Scenario {
  return {
    name: 'small',
    now: '2026-11-02T08:00:00Z',
    zone: 'Europe/Athens',
    months: ['2026-10'],
    source: {
      edition: 'reseller',
      reseller: { id: 4102, name: 'Bluepeak IT Services', taxNumber: 'EL000000000' },
      customers: [
        {
          id: 4233,
          name: 'Tidewater Dental Group',
          currency: 'EUR',
          vatNumber: 'EL099999999',
          countryCode: 'GR',
          address: '1 Quay Road',
          city: 'Portville',
        },
        { id: 4234, name: 'Harbour & Finch Accountants', currency: 'EUR' },
      ],
      products: [
        {
          id: '4d6b8c10-2f2e-4b6f-9a7a-1b2c3d4e5f60',
          code: 'EPB-01',
          name: 'Endpoint Backup',
          addOn: false,
          charge: 'prepaid',
        },
        {
          id: '0e2d5f6c-7f7b-4c58-b0c0-6a6f3f6d1e01',
          code: 'OSS-STD:0001',
          name: 'Office Suite',
          addOn: false,
          charge: 'prepaid',
        },
        {
          id: '11111111-7f7b-4c58-b0c0-6a6f3f6d1e02',
          code: 'ADD-ARC',
          name: 'Mail Archive',
          addOn: true,
          charge: 'prepaid',
        },
        {
          id: '22222222-7f7b-4c58-b0c0-6a6f3f6d1e03',
          code: 'CLD',
          name: 'Cloud Compute',
          addOn: false,
          charge: 'pay-per-use',
        },
      ],
      subscriptions: subscriptions.map(subscription),
      extraItems: [],
      ...source,
    },
    target: { customers: [], services: [], agreements: [] },
  };
}

export const BACKUP = '4d6b8c10-2f2e-4b6f-9a7a-1b2c3d4e5f60';
export const SUITE = '0e2d5f6c-7f7b-4c58-b0c0-6a6f3f6d1e01';
export const ARCHIVE = '11111111-7f7b-4c58-b0c0-6a6f3f6d1e02';
export const COMPUTE = '22222222-7f7b-4c58-b0c0-6a6f3f6d1e03';

function subscription(given: Partial<ScenarioSubscription>, index: number): ScenarioSubscription {
  return {
    id: `c2b1d9a4-0f0e-4d55-8a77-3f2a9d7e44${10 + index}`,
    customerId: 4233,
    productId: BACKUP,
    termMonths: 1,
    instalmentMonths: null,
    activated: '2026-08-01',
    units: '25',
    unitPrice: '4.10',
    currency: 'EUR',
    issue: 'advance',
    partials: 'order-day',
    chargeRule: 'partial',
    decrease: 'delta',
    events: [],
    ...given,
  };
}

/** A line of an invoice in short: sign, units, unit price, total and days. */
export interface ShortLine {
  readonly units: number;
  readonly unitPrice: number;
  readonly total: number;
  readonly days: string;
}

interface WireItem {
  readonly unitPrice: number;
  readonly quantity: number;
  readonly total: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly product: { id: string } | null;
  readonly subscriptions: readonly { id: string }[];
}

interface WireInvoice {
  readonly status: { type: string };
  readonly type: { type: string };
  readonly items: readonly WireItem[];
  /** The same amounts, of one subscription each. */
  readonly analysisItems: readonly WireItem[];
}

/** All invoices that stand now, oldest first, over all pages. */
export function invoicesOf(sandbox: TestSandbox): WireInvoice[] {
  const found: WireInvoice[] = [];
  for (let page = 1; page <= 100; page += 1) {
    const path = `/api/invoices?include=items,analysisItems&$orderBy=createdAt&pageSize=500&pageIndex=${page}`;
    const { data, paging } = sandbox.get(path) as { data: WireInvoice[]; paging: { totalPages: number } };
    found.push(...data);
    if (page >= paging.totalPages) return found;
  }
  throw new Error('More than 100 pages of invoices.');
}

/** The lines of the month that are not on cancelled invoices, credits with a minus before units and total. */
export function linesOfMonth(sandbox: TestSandbox, month: string): ShortLine[] {
  const standing = invoicesOf(sandbox).filter((invoice) => invoice.status.type !== 'Canceled');
  return standing.flatMap((invoice) => {
    const sign = invoice.type.type === 'Credit' ? -1 : 1;
    return invoice.items
      .filter((item) => item.startDate?.startsWith(month))
      .map((item) => ({
        units: sign * item.quantity,
        unitPrice: item.unitPrice,
        total: sign * item.total,
        days: `${item.startDate!.slice(0, 10)}..${item.endDate!.slice(0, 10)}`,
      }));
  });
}
