import { tenantPath } from '../../../api/request';

/** Which run of which organisation. */
export interface RunRef {
  readonly tenantId: string;
  readonly runId: string;
}

export const runPath = ({ tenantId, runId }: RunRef, rest = ''): string =>
  tenantPath(tenantId, `runs/${encodeURIComponent(runId)}${rest ? `/${rest}` : ''}`);

export const linePath = (ref: RunRef, lineId: string, rest = ''): string =>
  runPath(ref, `lines/${encodeURIComponent(lineId)}${rest ? `/${rest}` : ''}`);
