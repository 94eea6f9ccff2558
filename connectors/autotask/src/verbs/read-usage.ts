import type { TargetUsage } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';

interface Threshold {
  readonly externalRequestThreshold?: number;
  readonly requestThresholdTimeframe?: number;
  readonly currentTimeframeRequestCount?: number;
}

const MINUTE_MS = 60_000;

/** What all tools of the database have used of the rolling hour, as the server counts. Costs one request. */
export async function readUsage(context: AutotaskContext): Promise<TargetUsage | null> {
  const api = new AutotaskApi(context);
  const threshold = await api.get<Threshold>('ThresholdInformation', 'ThresholdInformation', 'start');
  const { externalRequestThreshold: allowed, currentTimeframeRequestCount: used } = threshold;
  if (allowed === undefined || used === undefined) return null;
  return { allowed, used, windowMs: (threshold.requestThresholdTimeframe ?? 60) * MINUTE_MS };
}
