import type { SandboxSwitch } from '@tallylink/connector-testing';

const acceptRefuse = ['accept', 'refuse'] as const;

/** Every guess of the specification and every limit. */
export const autotaskSwitches: Readonly<Record<string, SandboxSwitch>> = {
  requestThreshold: {
    default: 10_000,
    description: '§11: requests per rolling hour, all integrations together',
  },
  overThreshold: {
    default: 'refuse-429',
    values: ['refuse-429', 'refuse-500', 'serve'],
    description: '§17: what comes past the threshold is not known',
  },
  addedLatency: { default: true, description: '§11: 0.5 s from 50 % of the threshold, 1 s from 75 %' },
  baseLatencyMs: { default: 0, description: 'how long any answer takes; makes parallel requests overlap' },
  threadLimit: { default: 3, description: '§11: requests of one endpoint at the same time' },
  threadRefusal: {
    default: '429',
    values: ['429', '500'],
    description: '§10: status of a refused fourth request',
  },
  threadReleaseMs: { default: 0, description: '§16: the server frees a thread this late after its reply' },
  retryAfterSeconds: { default: 0, description: '§17: Retry-After on 429; 0 sends none' },
  authenticationStyle: {
    default: 'modern',
    values: ['modern', 'old'],
    description: '§3: modern is 401 without a body; old is 500 for an unknown user or integration code',
  },
  costsVisible: {
    default: true,
    description: '§3: without the permission costs are null and writes to them dropped',
  },
  dateForm: {
    default: 'zulu',
    values: ['zulu', 'plain'],
    description: '§9: dates with or without a trailing Z',
  },
  inCountsAsOr: {
    default: false,
    description: '§11: whether each value of an in list counts as an OR condition',
  },
  rowEnd: {
    default: 'effectiveDate',
    values: ['effectiveDate', 'dayBefore'],
    description: '§12.8: last day of a units row that an adjustment cuts',
  },
  splitRowAmounts: {
    default: 'full',
    values: ['full', 'prorated'],
    description: '§12.8: price and cost of a cut row, for the whole period or for its days',
  },
  duplicateDates: {
    default: 'refuse',
    values: acceptRefuse,
    description: '§13: a second adjustment on a day',
  },
  duplicateOnPeriodStart: {
    default: 'refuse',
    values: acceptRefuse,
    description: '§16: a second adjustment on a period’s first day, which changes the row itself',
  },
  negativeUnits: { default: 'refuse', values: acceptRefuse, description: '§13: units below 0' },
  zeroUnits: { default: 'accept', values: acceptRefuse, description: '§13: units become exactly 0' },
  postedPeriod: {
    default: 'accept-and-make-adjustment-line',
    values: ['accept-and-make-adjustment-line', 'refuse'],
    description: '§13: a change dated into a posted period',
  },
  inactiveContract: {
    default: 'refuse',
    values: acceptRefuse,
    description: '§13: adjustments of an inactive contract',
  },
  inactiveService: {
    default: 'refuse',
    values: acceptRefuse,
    description: '§13: a new line of an inactive service',
  },
  periodMismatch: {
    default: 'accept',
    values: acceptRefuse,
    description: '§13: service period other than the contract’s period',
  },
  repeatService: {
    default: 'adjust-existing',
    values: ['adjust-existing', 'refuse'],
    description: '§13: contract and service of an existing line, without allowRepeatService',
  },
  omittedPrice: {
    default: 'keep',
    values: ['keep', 'service'],
    description: '§17: price and cost of an adjustment that states none: the line’s, or the catalogue’s',
  },
  negativeCharges: {
    default: 'accept',
    values: acceptRefuse,
    description: 'cases: contract charges below 0',
  },
};
