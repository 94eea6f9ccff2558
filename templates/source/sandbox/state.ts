import type {
  SandboxWorld,
  Scenario,
  ScenarioCustomer,
  ScenarioProduct,
  ScenarioSubscription,
} from '@tallylink/connector-testing';

/** A change that somebody made in the marketplace since the scenario was loaded. */
export interface Ordered {
  readonly subscriptionId: string;
  readonly day: string;
  readonly units: string;
}

/** The scenario by id, and what calls changed. Invoices are not kept: they follow from the histories. */
export interface SampleSourceState {
  readonly customers: ReadonlyMap<number, ScenarioCustomer>;
  readonly products: ReadonlyMap<string, ScenarioProduct>;
  readonly subscriptions: readonly ScenarioSubscription[];
  readonly ordered: Ordered[];
  /** Answers that may be thrown away at any time. */
  readonly memo: Map<string, unknown>;
}

export type World = SandboxWorld<SampleSourceState>;

/** The state at the start. It must depend on the scenario alone, so that a restart gives the same. */
export function loadState({ source }: Scenario): SampleSourceState {
  return {
    customers: new Map(source.customers.map((each) => [each.id, each])),
    products: new Map(source.products.map((each) => [each.id, each])),
    subscriptions: source.subscriptions,
    ordered: [],
    memo: new Map(),
  };
}

/** The vendor's calendar day: this one lives in UTC. One with a zone of its own: `Intl.DateTimeFormat`. */
export const today = (world: World): string => new Date(world.now()).toISOString().slice(0, 10);
