import type { Meaning } from '../../../components/figures/meaning';

const STATES: Readonly<Record<string, { readonly label: string; readonly meaning: Meaning }>> = {
  pending: { label: 'Waiting', meaning: 'quiet' },
  sending: { label: 'Being sent', meaning: 'info' },
  applied: { label: 'Accepted, being read back', meaning: 'info' },
  unknown: { label: 'Reply lost, being looked up', meaning: 'attention' },
  verified: { label: 'Written and read back', meaning: 'ok' },
  rejected: { label: 'Refused', meaning: 'stop' },
  stale: { label: 'Stale: the target moved', meaning: 'attention' },
  blocked: { label: 'Held back by the one before', meaning: 'attention' },
  conflict: { label: 'Conflict', meaning: 'stop' },
  cancelled: { label: 'Cancelled', meaning: 'quiet' },
};

export const operationStateLabel = (state: string): { readonly label: string; readonly meaning: Meaning } =>
  STATES[state] ?? { label: state, meaning: 'quiet' };
