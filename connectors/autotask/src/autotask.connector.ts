import { Connector, type TargetConnector, type TargetReadRequest } from '@tallylink/connector-sdk';
import type { AgreementLine } from '@tallylink/billing-model';
import type { AutotaskContext } from './api/context.js';
import { AutotaskCredentials } from './autotask.credentials.js';
import { AutotaskSettings } from './autotask.settings.js';
import { apply } from './verbs/apply.js';
import { check } from './verbs/check.js';
import { discover } from './verbs/discover.js';
import { rememberLines } from './verbs/lines-just-read.js';
import { prepare } from './verbs/prepare.js';
import { preview } from './verbs/preview.js';
import { readInvoices } from './verbs/read-invoices.js';
import { readLines } from './verbs/read-lines.js';
import { readState } from './verbs/read-state.js';
import { readUsage } from './verbs/read-usage.js';
import { search } from './verbs/search.js';
import { verify } from './verbs/verify.js';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Datto Autotask as a target: contracts with services, changed by dated adjustments.
 *
 * Limits: the database gives 10,000 requests an hour to all tools together, of which this connection takes half; and 3
 * threads for each endpoint, of which it takes 2, because the server frees one late.
 */
@Connector({
  id: 'autotask',
  kind: 'target',
  settings: AutotaskSettings,
  credentials: AutotaskCredentials,
  limits: {
    requestsPerWindow: 5_000,
    windowMs: HOUR_MS,
    threadsPerEndpoint: 2,
    timeoutMs: 60_000,
    attempts: 4,
  },
  network: { kind: 'hosts', patterns: ['*.autotask.net'] },
  vocabulary: {
    customer: 'Company',
    contract: 'Contract',
    service: 'Service',
    billingPeriod: 'Period type',
    commitmentPeriod: 'Contract term',
    units: 'Units',
    cost: 'Unit cost',
    price: 'Unit price',
    effectiveDate: 'Effective date',
  },
})
export class AutotaskConnector implements TargetConnector<AutotaskSettings, AutotaskCredentials> {
  readonly check = check;
  readonly discover = discover;
  readonly search = search;
  readonly readState = readState;
  readonly preview = preview;
  readonly prepare = prepare;
  readonly apply = apply;
  readonly verify = verify;
  readonly readInvoices = readInvoices;
  readonly readUsage = readUsage;

  /** Also keeps, for half a minute, what the writes that follow need to know of the lines. */
  async readLines(
    ids: readonly string[],
    request: TargetReadRequest,
    context: AutotaskContext,
  ): Promise<readonly AgreementLine[]> {
    const lines = await readLines(ids, request, context);
    await rememberLines(context, lines);
    return lines;
  }
}
