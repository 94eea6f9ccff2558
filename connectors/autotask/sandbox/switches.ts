import type { SandboxSwitch } from '@tallylink/connector-testing';

const acceptRefuse = ['accept', 'refuse'] as const;

/** The vendor's limits, by its help pages "Thresholds and Limits" and "Thread Limiting". */
const limits: Readonly<Record<string, SandboxSwitch>> = {
  requestThreshold: { default: 10_000, description: 'requests per rolling hour, all integrations together' },
  overThreshold: {
    default: 'refuse-429',
    values: ['refuse-429', 'refuse-500', 'serve'],
    description: 'not documented: what comes past the threshold',
  },
  addedLatency: { default: true, description: '0.5 s from 50 % of the threshold, 1 s from 75 %' },
  baseLatencyMs: { default: 0, description: 'how long any answer takes; makes parallel requests overlap' },
  threadLimit: { default: 3, description: 'requests of one endpoint at the same time' },
  threadRefusal: {
    default: '429',
    values: ['429', '500'],
    description: 'both seen: status of a refused fourth request',
  },
  threadReleaseMs: {
    default: 0,
    description: 'seen in practice: the server frees a thread this late after its reply',
  },
  retryAfterSeconds: { default: 0, description: 'not documented: Retry-After on 429; 0 sends none' },
  inCountsAsOr: {
    default: false,
    description: 'not documented: whether each value of an in list counts as an OR condition',
  },
};

/** Log-in and permissions, by the pages "Security and Authentication" and "Define an API User". */
const permissions: Readonly<Record<string, SandboxSwitch>> = {
  authenticationStyle: {
    default: 'modern',
    values: ['modern', 'old'],
    description: 'both seen: 401 without a body; or 500 for an unknown user or integration code',
  },
  costsVisible: {
    default: true,
    description: 'without the permission costs are null and writes to them are dropped',
  },
  restrictedUser: {
    default: false,
    description: 'a restricted level: metadata says 2, and inactive companies are not shown',
  },
};

/** How units rows look, by the page of the entity ContractServiceUnits. */
const rows: Readonly<Record<string, SandboxSwitch>> = {
  dateForm: {
    default: 'zulu',
    values: ['zulu', 'plain'],
    description: 'both seen: dates with or without a trailing Z',
  },
  rowEnd: {
    default: 'effectiveDate',
    values: ['effectiveDate', 'dayBefore'],
    description: 'last day of a units row that an adjustment cuts',
  },
  splitRowAmounts: {
    default: 'full',
    values: ['full', 'prorated'],
    description: 'not documented: price and cost of a cut row, for the whole period or for its days',
  },
};

/** What an adjustment or a charge is refused for; the texts of most of them are not documented. */
const refusals: Readonly<Record<string, SandboxSwitch>> = {
  duplicateDates: {
    default: 'refuse',
    values: acceptRefuse,
    description: 'seen: a second adjustment on a day',
  },
  duplicateOnPeriodStart: {
    default: 'refuse',
    values: acceptRefuse,
    description: 'not documented: a second adjustment on a period’s first day, which changes the row itself',
  },
  negativeUnits: { default: 'refuse', values: acceptRefuse, description: 'not documented: units below 0' },
  zeroUnits: {
    default: 'accept',
    values: acceptRefuse,
    description: 'not documented: units become exactly 0',
  },
  postedPeriod: {
    default: 'accept-and-make-adjustment-line',
    values: ['accept-and-make-adjustment-line', 'refuse'],
    description: 'not documented: a change dated into a posted period',
  },
  inactiveContract: {
    default: 'refuse',
    values: acceptRefuse,
    description: 'not documented: adjustments of an inactive contract',
  },
  inactiveService: {
    default: 'refuse',
    values: acceptRefuse,
    description: 'not documented: a new line of an inactive service',
  },
  periodMismatch: {
    default: 'accept',
    values: acceptRefuse,
    description: 'not documented: service period other than the contract’s period',
  },
  repeatService: {
    default: 'adjust-existing',
    values: ['adjust-existing', 'refuse'],
    description: 'not documented: contract and service of an existing line, without allowRepeatService',
  },
  omittedPrice: {
    default: 'keep',
    values: ['keep', 'service'],
    description:
      'not documented: price and cost of an adjustment that states none, the line’s or the catalogue’s',
  },
  negativeCharges: {
    default: 'accept',
    values: acceptRefuse,
    description: 'not documented: contract charges below 0',
  },
};

/** Every limit, and everything that public material leaves open. */
export const autotaskSwitches: Readonly<Record<string, SandboxSwitch>> = {
  ...limits,
  ...permissions,
  ...rows,
  ...refusals,
};
