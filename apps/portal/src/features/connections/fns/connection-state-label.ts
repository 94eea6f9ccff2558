import type { ConnectionReply } from '../../../api/schemas';
import type { Meaning } from '../../../components/figures/meaning';

const STATES: Readonly<
  Record<ConnectionReply['state'], { readonly label: string; readonly meaning: Meaning }>
> = {
  unchecked: { label: 'Not tested yet', meaning: 'attention' },
  ok: { label: 'Works', meaning: 'ok' },
  failing: { label: 'Does not work', meaning: 'stop' },
};

export const connectionStateLabel = (state: ConnectionReply['state']) => STATES[state];
