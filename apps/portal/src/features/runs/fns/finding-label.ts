import type { Meaning } from '../../../components/figures/meaning';

const LABELS: Readonly<Record<string, string>> = {
  unlinked: 'Not linked',
  ambiguous: 'Several candidates',
  match: 'Match',
  'units-mismatch': 'Units differ',
  'cost-mismatch': 'Cost differs',
  'price-mismatch': 'Price differs',
  'missing-on-target': 'Not on the contract yet',
  'missing-on-source': 'Cancelled, still billed',
  'date-mismatch': 'Dates differ',
  'not-yet-invoiced': 'Not invoiced yet',
  'future-change': 'Later change planned',
  'source-inconsistent': 'Source disagrees with itself',
  'cost-unreadable': 'Cost not visible',
  rounding: 'Rounding',
  'billing-period-mismatch': 'Billing periods differ',
  'usage-charge': 'Usage charge',
  'unlinked-charge': 'Charge without a line',
  'late-charge': 'Late charge',
  'target-inactive': 'Contract inactive',
  'outside-contract-dates': 'Outside the contract',
  'period-posted': 'Period already posted',
  'currency-mismatch': 'Currencies differ',
  'fractional-units': 'Fractional units',
  'repeat-service': 'Service twice on the contract',
  'commitment-locked': 'Commitment locked',
  drift: 'Changed by someone else',
};

/** The short name of a finding; an unknown code is shown as words. */
export const findingLabel = (code: string): string =>
  LABELS[code] ?? (code.charAt(0).toUpperCase() + code.slice(1)).replaceAll('-', ' ');

export const severityMeaning = (severity: string): Meaning =>
  severity === 'blocking'
    ? 'stop'
    : severity === 'attention'
      ? 'attention'
      : severity === 'info'
        ? 'info'
        : 'ok';
