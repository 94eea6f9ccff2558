import type { Scenario } from '../scenario.js';
import { extraItems, subscriptionOf } from './build-source.js';
import { buildTarget, placeLines } from './build-target.js';
import { annualTerms } from './cases/annual-terms.js';
import { decreases, endings } from './cases/decreases.js';
import { increases } from './cases/increases.js';
import { oddities } from './cases/oddities.js';
import { prices } from './cases/prices.js';
import { shapes } from './cases/shapes.js';
import { contracts } from './cases/contracts.js';
import { drifts } from './cases/drifts.js';
import { demoCustomers } from './customers.js';
import { casesOf, manualCases, type DemoCase } from './demo-cases.js';
import { everydayPlays } from './everyday.js';
import type { Play } from './play.js';
import { demoProducts } from './products.js';

const casePlays: readonly Play[] = [
  ...increases,
  ...decreases,
  ...endings,
  ...annualTerms,
  ...shapes,
  ...contracts,
  ...prices,
  ...oddities,
  ...drifts,
];
const plays: readonly Play[] = [...casePlays, ...everydayPlays];
const placed = placeLines(plays);

/** August to October 2026 of an invented MSP: every case of the case table once, among everyday business. */
export const demoScenario: Scenario = {
  name: 'demo',
  now: '2026-11-02T08:00:00Z',
  zone: 'Europe/Athens',
  months: ['2026-08', '2026-09', '2026-10'],
  source: {
    edition: 'reseller',
    reseller: { id: 4102, name: 'Seabright IT Services', taxNumber: 'EL099887766' },
    customers: demoCustomers,
    products: demoProducts,
    subscriptions: plays.map(subscriptionOf),
    extraItems,
  },
  target: buildTarget(placed),
};

/** What each case of {@link demoScenario} must come to in October 2026. */
export const demoCases: readonly DemoCase[] = [...casesOf(casePlays, placed), ...manualCases];
export type { DemoCase } from './demo-cases.js';
