import { countInWords } from '@tallylink/billing-model';
import { ConnectorError, type CheckFinding, type CheckResult } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { accessTo, forgetMetadata } from '../api/metadata.js';
import { lookUpZone } from '../api/zone.js';
import type { ServiceRecord, WireBody } from '../wire.js';
import { settingsFindings } from './check-settings.js';
import { restrictedEntities } from './restricted.js';

interface Threshold {
  readonly externalRequestThreshold?: number;
  readonly requestThresholdTimeframe?: number;
  readonly currentTimeframeRequestCount?: number;
}

/** Tries the credentials with reading calls, and says what is wrong and where. */
export async function check(context: AutotaskContext): Promise<CheckResult> {
  const api = new AutotaskApi(context);
  try {
    const zone = await lookUpZone(context);
    await forgetMetadata(api);
    const threshold = await api.get<Threshold>('ThresholdInformation', 'ThresholdInformation', 'start');
    const findings = [
      ...thresholdFindings(threshold),
      ...(await rights(api)),
      ...(await settingsFindings(api)),
      ...(await costs(api)),
    ];
    const summary = `Zone ${zone.name}, ${countInWords(threshold.externalRequestThreshold ?? 10_000)} requests in ${threshold.requestThresholdTimeframe ?? 60} minutes.`;
    return { ok: findings.every((finding) => finding.severity !== 'blocking'), summary, findings };
  } catch (error) {
    if (
      !(error instanceof ConnectorError) ||
      !['auth', 'config', 'transient', 'rateLimited'].includes(error.kind)
    )
      throw error;
    const field =
      error.kind === 'auth'
        ? { field: 'secret' }
        : error.code.startsWith('HOST.')
          ? { field: 'zoneLookupUrl' }
          : {};
    return {
      ok: false,
      summary: 'Autotask could not be used.',
      findings: [{ severity: 'blocking', code: error.code, message: error.message, ...field }],
    };
  }
}

function thresholdFindings({
  externalRequestThreshold: most,
  currentTimeframeRequestCount: used,
}: Threshold): CheckFinding[] {
  if (most === undefined || used === undefined || used * 2 < most) return [];
  return [
    {
      severity: 'attention',
      code: 'LIMIT.HALF_USED',
      message: `${countInWords(used)} of ${countInWords(most)} requests of the hour are used, by all tools together. Autotask answers slower from half on.`,
    },
  ];
}

async function rights(api: AutotaskApi): Promise<CheckFinding[]> {
  const findings: CheckFinding[] = [];
  const restricted = await restrictedEntities(api);
  if (restricted.length > 0) {
    findings.push({
      severity: 'attention',
      code: 'PERMISSION.RESTRICTED',
      message: `The API user sees only part of: ${restricted.join(', ')}. Give its security level access to all records.`,
    });
  }
  for (const entity of ['Companies', 'Contracts'] as const) {
    const access = await accessTo(api, entity);
    if (access.query === 0)
      findings.push({
        severity: 'blocking',
        code: 'PERMISSION.MISSING',
        message: `The API user may not read ${entity}. Give its security level the right to.`,
      });
    if (access.create === 0)
      findings.push({
        severity: 'attention',
        code: 'PERMISSION.CREATE',
        message: `The API user may not create ${entity}. Create missing ones by hand.`,
      });
  }
  return findings;
}

/** A level without cost permission answers null for every cost, without an error. */
async function costs(api: AutotaskApi): Promise<CheckFinding[]> {
  const body = {
    maxRecords: 50,
    includeFields: ['id', 'unitPrice', 'unitCost'],
    filter: [{ op: 'exist', field: 'id' }],
  } as unknown as WireBody;
  const { items } = await api.query<{ items: readonly Pick<ServiceRecord, 'unitPrice' | 'unitCost'>[] }>(
    'Services',
    body,
    'start',
  );
  const hidden =
    items.some((item) => item.unitPrice !== null) && items.every((item) => item.unitCost === null);
  if (!hidden) return [];
  return [
    {
      severity: 'attention',
      code: 'COSTS.HIDDEN',
      message:
        "The API user's security level hides costs. Units and prices are compared, costs are neither read nor written.",
    },
  ];
}
