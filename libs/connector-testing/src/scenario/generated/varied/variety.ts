/** What a generated month may contain beside one change a line. Each can be switched on alone, to find a cause. */
export const VARIETIES = [
  // How the marketplace charges.
  'anchors',
  'arrears',
  'billing-day',
  'rebill',
  'whole',
  'discounts',
  'terms',
  'add-ons',
  'prices',
  // What happens in a month.
  'several',
  'uncredited',
  'goodwill',
  'cancels',
  'returns',
  'trials',
  'starts',
  'zero',
  'suspensions',
  'products',
  'moves',
  'late',
  // How the PSA holds it.
  'shared',
  'own-contracts',
  'contract-days',
  'contract-ends',
  'posted',
  'used',
  'openings',
  'strangers',
] as const;

export type Variety = (typeof VARIETIES)[number];
