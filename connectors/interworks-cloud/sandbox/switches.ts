import type { SandboxSwitch } from '@tallylink/connector-testing';

/** What the specification leaves open, each as a switch; the description names its section. */
export const switches = {
  tokenLifetimeSeconds: {
    default: 3600,
    description: '§3: life of an access token in seconds, by the sandbox clock.',
  },
  singleSession: {
    default: false,
    description: '§3 shared users: a new log-in ends the token that the same user had before.',
  },
  edition: {
    default: 'scenario',
    values: ['scenario', 'reseller', 'bss'],
    description: '§1: edition served. reseller hides every cost field; scenario follows the loaded world.',
  },
  writes: {
    default: 'allowed',
    values: ['allowed', 'refused'],
    description: '§1: reseller plan Free refuses every write with 403.',
  },
  analysisItemsKey: {
    default: 'analysisItems',
    values: ['analysisItems', 'analyticalItems', 'absent'],
    description:
      '§9.6: key of the analysis lines with include=analysisItems; absent: only /items?analysis=true.',
  },
  itemsWithoutInclude: {
    default: 'absent',
    values: ['absent', 'null'],
    description: '§18.6: an invoice without include=items leaves the key out or sends null.',
  },
  endTimeOfDay: {
    default: '00:00',
    values: ['00:00', '23:59'],
    description: '§20: time of day of end dates.',
  },
  lineEnd: {
    default: 'inclusive',
    values: ['inclusive', 'exclusive'],
    description: '§9.7: the last charged day, or the day after it, as the end date of a line.',
  },
  relatedAddonId: {
    default: 'purchase',
    values: ['purchase', 'product'],
    description: '§11: relatedAddon.id is the id of the purchase or of the add-on product.',
  },
  decreaseCredits: {
    default: 'scenario',
    values: ['scenario', 'delta', 'credit-and-rebill'],
    description: '§10: a decrease credits the units taken away, or credits all and bills the rest again.',
  },
  wholeRuleDates: {
    default: 'partial',
    values: ['partial', 'cycle'],
    description: '§11: dates of a line under the charge rule Whole: from the change on, or the whole cycle.',
  },
  updatedAtOnRenewal: {
    default: true,
    description: '§9.3: updatedAt of a subscription moves when its term renews.',
  },
  cancelledQuantity: {
    default: 'last',
    values: ['last', 'zero'],
    description: '§9.3: quantity of a cancelled subscription: the last one, or 0.',
  },
  emptyInstallmentPlan: {
    default: 'null',
    values: ['null', 'empty', 'not-found'],
    description:
      '§8: answer when a subscription has no instalment plan: 200 with null, 200 without a body, or 404.',
  },
  unitDurations: {
    default: 'years',
    values: ['years', 'months'],
    description: '§9.2: a yearly unit says 1 Year or 12 Month.',
  },
  organizationPaging: {
    default: 'empty',
    values: ['empty', 'full'],
    description: '§6.1: paging object of /api/organization lists: hidden from resellers, or filled.',
  },
  linksKeepQuery: {
    default: false,
    description: '§17.2: whether page links repeat the filter and the other parameters.',
  },
  omitBillingTo: {
    default: false,
    description: '§19.27: invoices and subscriptions come without billingTo.',
  },
  transactionCurrency: {
    default: '',
    description: '§11: the document currency of every invoice; empty: the currency of the account.',
  },
  exchangeRate: {
    default: 1,
    description: '§11: rate from base to document currency, used with transactionCurrency=true.',
  },
  taxPercent: { default: 24, description: '§9.6: tax added to every invoice.' },
  sellMarkupPercent: {
    default: 40,
    description: '§1: bss edition only: mark-up of unitPrice over unitCost.',
  },
  itemTotalsCorruption: {
    default: 'off',
    values: ['off', 'one-item'],
    description: '§19.10: one item of the last played month is 1.00 above what the invoice total says.',
  },
  malformedItem: {
    default: 'off',
    values: ['off', 'end-before-start', 'unreadable-date', 'quantity-as-text', 'missing-total'],
    description: '§18.10: one item of the last played month is damaged in this way.',
  },
} as const satisfies Record<string, SandboxSwitch>;

export type SwitchName = keyof typeof switches;
