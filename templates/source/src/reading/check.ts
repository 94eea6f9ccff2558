import { ConnectorError, type CheckFinding, type CheckResult } from '@tallylink/connector-sdk';
import { get } from '../api/get.js';
import { newSession } from '../api/session.js';
import type { SampleSourceContext } from '../sample-source.context.js';
import type { WireAccount, WireList } from '../wire.js';

/** What a month needs: one permission each, so that a missing one is named before the month is read. */
const LISTS = ['invoices', 'subscriptions', 'customers'];

/** Logs in anew and reads a page of each list. Writes nothing. */
export async function check(context: SampleSourceContext): Promise<CheckResult> {
  const findings: CheckFinding[] = [];
  const counts: string[] = [];
  try {
    await newSession(context);
    const account = await get<WireAccount>({ endpoint: 'account' }, context);
    counts.push(account.name ?? 'Sample Source');
    for (const endpoint of LISTS) {
      const { total } = await get<WireList<unknown>>({ endpoint, parameters: { page: '1' } }, context);
      counts.push(`${total ?? 'some'} ${endpoint}`);
    }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error; // A missing reply: the host makes a sentence of it.
    findings.push(findingOf(error));
  }
  return { ok: findings.length === 0, summary: counts.join(', ') || 'Not connected', findings };
}

function findingOf({ code, message, issues }: ConnectorError): CheckFinding {
  const field = issues?.[0]?.path;
  return { severity: 'blocking', code, message, ...(field === undefined ? {} : { field }) };
}
