import { readFileSync } from 'node:fs';
import type { RunReply } from '@tallylink/api-client';
import type { JournalEntry } from '@tallylink/connector-testing';
import { startMonth } from './month.js';
import type { World } from './world.js';

/** Rows that either vendor gives at most in one reply. */
const PAGE = 500;
const pages = (count: number): number => Math.max(1, Math.ceil(count / PAGE));

/** One side's requests, and how many it may take. */
export interface Requests {
  readonly sent: number;
  readonly allowed: number;
  readonly byEndpoint: Readonly<Record<string, number>>;
}

/** What reading one month costs. */
export interface Measurement {
  readonly run: RunReply;
  readonly seconds: number;
  readonly source: Requests;
  readonly target: Requests;
  /** Of the host's whole life; `null` where the system does not say. */
  readonly peakMegabytes: number | null;
}

/** Reads a month and counts, from what the vendors saw, not from what the host says. */
export async function measureMonth(world: World, month: string): Promise<Measurement> {
  const last = async (side: 'source' | 'target'): Promise<number> =>
    (await world[side].journal()).at(-1)?.number ?? 0;
  const [sourceBefore, targetBefore] = [await last('source'), await last('target')];
  const started = performance.now();
  const { id } = await startMonth(world, month);
  const run = await world.api.runIn(id, ['open']);
  const seconds = (performance.now() - started) / 1000;
  return {
    run,
    seconds,
    source: sourceRequests(await world.source.journal(sourceBefore)),
    target: targetRequests(await world.target.journal(targetBefore)),
    peakMegabytes: peakMegabytes(world.host.processId),
  };
}

/** 1.10 × the pages of the lists that a month is made of, and one for each subscription that was asked about by itself. */
function sourceRequests(entries: readonly JournalEntry[]): Requests {
  const totals = new Map<string, number>();
  const plans = new Set<string>();
  for (const { path, query, reply } of entries) {
    const one = /\/subscriptions\/([^/]+)\/(currentInstallmentplan|addons)/i.exec(path);
    if (one) plans.add(one[0]);
    const total = (reply as { paging?: { totalRecords?: number } } | null)?.paging?.totalRecords;
    // A first look at a list is no page of it: only whole readings count.
    if (total !== undefined && query['pageSize'] === String(PAGE))
      totals.set(`${path} ${query['$filter'] ?? ''}`, total);
  }
  const least = [...totals.values()].reduce((sum, total) => sum + pages(total), 0);
  return {
    sent: entries.length,
    allowed: Math.floor(1.1 * least) + plans.size,
    byEndpoint: byEndpoint(entries),
  };
}

/** 1.10 × the reading part of Q_min, and a fixed start of 12: customers, contracts, services, and lines twice. */
function targetRequests(entries: readonly JournalEntry[]): Requests {
  const read = (endpoint: string): number => {
    const items = entries
      .filter((entry) => entry.endpoint === endpoint)
      .flatMap((entry) => (entry.reply as { items?: { id: number }[] } | null)?.items ?? []);
    return pages(new Set(items.map((item) => item.id)).size);
  };
  const least = read('Companies') + read('Contracts') + read('Services') + 2 * read('ContractServices');
  return { sent: entries.length, allowed: Math.floor(1.1 * least + 12), byEndpoint: byEndpoint(entries) };
}

function byEndpoint(entries: readonly JournalEntry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { endpoint } of entries) counts[endpoint] = (counts[endpoint] ?? 0) + 1;
  return counts;
}

/** The most memory that a process ever had; `null` where the system does not say. */
export function peakMegabytes(processId: number): number | null {
  if (process.platform !== 'linux') return null;
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'));
  return peak ? Math.round(Number.parseInt(peak[1]!, 10) / 1024) : null;
}
