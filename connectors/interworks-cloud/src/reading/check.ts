import { countInWords } from '@tallylink/billing-model';
import { ConnectorError, type CheckFinding, type CheckResult } from '@tallylink/connector-sdk';
import { get } from '../api/get.js';
import { listOf } from '../api/pages.js';
import { newSession } from '../api/session.js';
import { endDatesOf } from '../normalize/end-dates.js';
import type { WireInvoice } from '../wire.js';
import type { InterworksContext } from '../interworks-context.js';
import { firstMonth } from './discover.js';
import { readUnitTerms } from './unit-terms.js';

const LISTS = [
  { path: 'subscriptions', noun: 'subscriptions', parameters: { pageSize: '1' } },
  // Enough of them to see two cycles of some subscriptions.
  {
    path: 'invoices',
    noun: 'invoices',
    parameters: { include: 'items', $orderBy: 'createdAt desc', pageSize: '100' },
  },
  { path: 'accounts', noun: 'customers', parameters: { pageSize: '1' } },
] as const;

/** Logs in anew, reads some of each list that a month needs, and keeps what hardly changes. Writes nothing. */
export async function check(context: InterworksContext): Promise<CheckResult> {
  try {
    await newSession(context);
  } catch (error) {
    return { ok: false, summary: 'Not connected', findings: [findingOf(error)] };
  }
  const counts: string[] = [];
  const findings: CheckFinding[] = [];
  for (const list of LISTS) {
    try {
      const { total, records } = await readSome(list, context);
      counts.push(`${countInWords(total)} ${list.noun}`);
      if (list.path === 'invoices')
        findings.push(...editionFindings(records, context), ...endDateFindings(records, context));
    } catch (error) {
      findings.push(findingOf(error, list.noun));
      if (!isMissingPermission(error)) break;
    }
  }
  if (findings.every((finding) => finding.severity !== 'blocking')) findings.push(...(await warmUp(context)));
  const ok = findings.every((finding) => finding.severity !== 'blocking');
  return { ok, summary: counts.length > 0 ? counts.join(', ') : 'Not connected', findings };
}

/** What every month needs and hardly changes is read and kept here, so that the first month need not ask for it. */
async function warmUp(context: InterworksContext): Promise<CheckFinding[]> {
  try {
    await readUnitTerms(context);
    await firstMonth(context);
    return [];
  } catch (error) {
    return [findingOf(error)];
  }
}

async function readSome(
  list: (typeof LISTS)[number],
  context: InterworksContext,
): Promise<{ total: string; records: readonly WireInvoice[] }> {
  const parameters = { ...list.parameters, pageIndex: '1' };
  const request = { path: list.path, endpoint: list.path, parameters, purpose: 'start' } as const;
  const { data, paging } = listOf<WireInvoice>(await get(request, context), request);
  return { total: String(paging?.totalRecords ?? 'some'), records: data ?? [] };
}

/** Costs are on the wire for operators only, so that the wrong edition shows. */
function editionFindings(invoices: readonly WireInvoice[], context: InterworksContext): CheckFinding[] {
  const item = invoices.flatMap((invoice) => invoice.items ?? [])[0];
  if (!item) return [];
  const served = item.unitCost === undefined ? 'reseller' : 'bss';
  if (served === context.settings.edition) return [];
  const message =
    served === 'reseller'
      ? 'The invoices show no costs: these are a reseller’s credentials. The unit prices are taken as what you pay.'
      : 'The invoices show costs: these are an operator’s credentials. Choose the operator edition, or selling prices are taken as costs.';
  return [{ severity: 'attention', code: 'SETTINGS.EDITION', message, field: 'edition' }];
}

function endDateFindings(invoices: readonly WireInvoice[], context: InterworksContext): CheckFinding[] {
  const written = endDatesOf(invoices);
  if (written === null || (written === 'inclusive') === context.settings.inclusiveEnd) return [];
  const message =
    written === 'exclusive'
      ? 'Lines start on the day on which the one before ends: end dates are not charged any more. Turn the setting off, or each period counts a day too many.'
      : 'Lines start on the day after the one before ends: end dates are charged days. Turn the setting on, or each period counts a day too few.';
  return [{ severity: 'blocking', code: 'SETTINGS.END_DATES', message, field: 'inclusiveEnd' }];
}

const isMissingPermission = (error: unknown): boolean =>
  error instanceof ConnectorError && error.code === 'AUTH.PERMISSION_MISSING';

function findingOf(error: unknown, noun?: string): CheckFinding {
  if (!(error instanceof ConnectorError)) throw error;
  const field = error.issues?.[0]?.path;
  const message =
    isMissingPermission(error) && noun
      ? `This user may not read ${noun}. Ask for the permission.`
      : error.message;
  return { severity: 'blocking', code: error.code, message, ...(field === undefined ? {} : { field }) };
}
