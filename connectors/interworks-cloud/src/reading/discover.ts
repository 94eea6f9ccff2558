import { addToMonth, isPlainDate, monthOf, type Month, type PlainDate } from '@tallylink/billing-model';
import { ConnectorError, type HttpReply, type SourceDiscovery } from '@tallylink/connector-sdk';
import { get } from '../api/get.js';
import { listOf } from '../api/pages.js';
import { localDay } from '../normalize/window.js';
import type { WireInvoice } from '../wire.js';
import type { InterworksContext } from '../interworks-context.js';

const MOST_MONTHS = 24;
const RECENT_INVOICES = '100';

/** The first month never changes: it is asked for once a day, the present time and currencies each time. */
const FIRST_MONTH = 'first-month';
const KEPT_MS = 24 * 60 * 60 * 1000;

/** The months that can be billed, the marketplace's own time, and the currencies of its latest invoices. */
export async function discover(context: InterworksContext): Promise<SourceDiscovery> {
  const { zone } = context.settings;
  const latest = await invoices('createdAt desc', RECENT_INVOICES, context);
  const now = serverTime(latest.reply, context);
  if (latest.records.length === 0) return { months: [], zone, now: now.toISOString(), currencies: [] };
  const currencies = new Set(latest.records.flatMap(({ currency }) => (currency ? [currency] : [])));
  const last = monthOf(localDay(now, zone));
  const months = monthsBetween((await firstMonth(context)) ?? last, last);
  return { months, zone, now: now.toISOString(), currencies: [...currencies].sort() };
}

/** The month of the oldest invoice; `null` when there is none yet. */
export async function firstMonth(context: InterworksContext): Promise<Month | null> {
  const kept = await context.cache.get<Month>(FIRST_MONTH);
  if (kept) return kept;
  const { records } = await invoices('createdAt asc', '1', context);
  if (!records[0]) return null;
  const first = monthOf(createdDay(records[0]));
  await context.cache.set(FIRST_MONTH, first, { ttlMs: KEPT_MS });
  return first;
}

function createdDay(invoice: WireInvoice): PlainDate {
  const day = (invoice.createdAt ?? '').slice(0, 10);
  if (isPlainDate(day)) return day;
  throw new ConnectorError({
    kind: 'bug',
    code: 'REPLY.UNREADABLE',
    message:
      'The oldest invoice of interworks.cloud has no readable date, so that its months are not known. Tell support.',
    detail: `createdAt ${JSON.stringify(invoice.createdAt ?? null)}`,
  });
}

/** The time of the server that answered: a marketplace elsewhere, or a sandbox with a clock of its own. */
function serverTime(reply: HttpReply, context: InterworksContext): Date {
  const sent = new Date(reply.headers['date'] ?? '');
  return Number.isNaN(sent.getTime()) ? context.clock.now() : sent;
}

async function invoices(
  orderBy: string,
  pageSize: string,
  context: InterworksContext,
): Promise<{ records: readonly WireInvoice[]; reply: HttpReply }> {
  const request = {
    path: 'invoices',
    endpoint: 'invoices',
    parameters: { $orderBy: orderBy, pageIndex: '1', pageSize },
    purpose: 'start',
  } as const;
  const reply = await get(request, context);
  return { records: listOf<WireInvoice>(reply, request).data ?? [], reply };
}

/** Newest first. */
function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = last; month >= first && months.length < MOST_MONTHS; month = addToMonth(month, -1))
    months.push(month);
  return months;
}
