import type { Meaning } from '../../../components/figures/meaning';

const STATES: Readonly<Record<string, { readonly label: string; readonly meaning: Meaning }>> = {
  queued: { label: 'Waiting to start', meaning: 'info' },
  retrieving: { label: 'Retrieving', meaning: 'info' },
  open: { label: 'In progress', meaning: 'attention' },
  approved: { label: 'Approved', meaning: 'info' },
  applying: { label: 'Applying', meaning: 'info' },
  applied: { label: 'Applied', meaning: 'ok' },
  'partially-applied': { label: 'Partly applied', meaning: 'stop' },
  failed: { label: 'Failed', meaning: 'stop' },
  cancelled: { label: 'Cancelled', meaning: 'quiet' },
  superseded: { label: 'Replaced by a newer run', meaning: 'quiet' },
};

export const runStateLabel = (state: string): { readonly label: string; readonly meaning: Meaning } =>
  STATES[state] ?? { label: state, meaning: 'quiet' };
