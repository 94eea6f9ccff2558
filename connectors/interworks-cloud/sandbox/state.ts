import type {
  SandboxWorld,
  Scenario,
  ScenarioCustomer,
  ScenarioExtraItem,
  ScenarioProduct,
  ScenarioSubscription,
} from '@tallylink/connector-testing';
import { type ZoneClock, zoneClock } from './calendar/zone.js';
import type { TimedEvent } from './invoicing/step.js';
import { guidFor, wireId } from './records/identity.js';

/** An invoice that a person cancelled, by its id. */
export interface InvoiceCancellation {
  readonly invoiceId: string;
  readonly at: number;
  readonly reissue: boolean;
}

/** A line that a person wrote on an invoice of its own. */
export interface ManualLine {
  readonly item: ScenarioExtraItem;
  readonly at: number;
}

/** What calls have changed since the world was loaded. */
export interface Writes {
  readonly events: Map<string, TimedEvent[]>;
  readonly cancelledInvoices: InvoiceCancellation[];
  readonly manualLines: ManualLine[];
  readonly invoiceFields: Map<string, Map<number, string>>;
  /** Issue instant of the newest token, kept only while one session at a time is allowed. */
  latestToken: number | null;
  /** Grows with each change of a history, so that what was computed before it is left. */
  version: number;
}

/** The loaded world by id, what calls changed, and computed answers that may be thrown away at any time. */
export interface InterworksState {
  readonly scenario: Scenario;
  readonly clock: ZoneClock;
  readonly customers: ReadonlyMap<number, ScenarioCustomer>;
  readonly products: ReadonlyMap<string, ScenarioProduct>;
  readonly subscriptions: ReadonlyMap<string, ScenarioSubscription>;
  readonly writes: Writes;
  readonly memo: Map<string, unknown>;
}

export type World = SandboxWorld<InterworksState>;

/** Assets are purchases of products that the catalogue must also have. */
function assetProducts(scenario: Scenario): ScenarioProduct[] {
  const known = new Set(scenario.source.products.map((product) => product.name));
  const names = scenario.source.extraItems
    .filter((item) => item.kind === 'asset')
    .map((item) => item.description);
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .map((name) => ({
      id: guidFor('asset-product', name),
      code: `ONE-${guidFor('asset-product', name).slice(0, 6).toUpperCase()}`,
      name,
      addOn: false,
      charge: 'one-time' as const,
    }));
}

export function loadState(scenario: Scenario): InterworksState {
  const { customers, products, subscriptions } = scenario.source;
  return {
    scenario,
    clock: zoneClock(scenario.zone),
    customers: new Map(customers.map((customer) => [customer.id, customer])),
    products: new Map([...products, ...assetProducts(scenario)].map((product) => [product.id, product])),
    subscriptions: new Map(subscriptions.map((one) => [one.id, one])),
    writes: {
      events: new Map(),
      cancelledInvoices: [],
      manualLines: [],
      invoiceFields: new Map(),
      latestToken: null,
      version: 0,
    },
    memo: new Map(),
  };
}

/** A computed value that stays as long as its key is the same. */
export function memoized<T>(state: InterworksState, name: string, key: string, compute: () => T): T {
  const found = state.memo.get(name) as { key: string; value: T } | undefined;
  if (found?.key === key) return found.value;
  const value = compute();
  state.memo.set(name, { key, value });
  return value;
}

/** A value that is true between two instants, so that a running clock does not compute it anew for each request. */
export interface Lasting<T> {
  readonly value: T;
  readonly from: number;
  /** The first instant at which it may differ. */
  readonly until: number;
}

export function lasting<T>(world: World, name: string, key: string, compute: () => Lasting<T>): T {
  const found = world.state.memo.get(name) as { key: string; kept: Lasting<T> } | undefined;
  const now = world.now();
  if (found?.key === key && found.kept.from <= now && now < found.kept.until) return found.kept.value;
  const kept = compute();
  world.state.memo.set(name, { key, kept });
  return kept.value;
}

/** A subscription by the id that stands on the wire. */
export function subscriptionByWireId(state: InterworksState, id: string): ScenarioSubscription | undefined {
  const ids = memoized(state, 'subscription-ids', '', () => {
    return new Map(
      [...state.subscriptions.values()].map((one) => [wireId('subscription', one.id).toLowerCase(), one]),
    );
  });
  return ids.get(id.toLowerCase());
}
