import { ConnectorError, type CheckResult } from '@tallylink/connector-sdk';
import { get } from '../api/sample-target-api.js';
import type { SampleTargetContext } from '../sample-target.context.js';

/** What a month needs: one permission each, so that a missing one is named before a month is read. */
const LISTS = ['customers', 'contracts', 'services', 'lines'];

/** Reads a page of each list. Writes nothing. */
export async function check(context: SampleTargetContext): Promise<CheckResult> {
  try {
    for (const endpoint of LISTS) await get({ endpoint, purpose: 'start' }, context);
    return { ok: true, summary: `Reads ${LISTS.join(', ')}`, findings: [] };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    const { code, message, kind } = error;
    const field = kind === 'auth' ? 'apiKey' : 'baseUrl';
    return {
      ok: false,
      summary: 'Not connected',
      findings: [{ severity: 'blocking', code, message, field }],
    };
  }
}
