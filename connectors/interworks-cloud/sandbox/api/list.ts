import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import { isOn } from '../options.js';
import type { World } from '../state.js';
import type { Fields } from './filter/fields.js';
import { parseFilter } from './filter/parse.js';
import { orderRows } from './order-by.js';
import { parameter } from './query.js';
import { BadRequest, ok } from './replies.js';

/** A list of the vendor: its rows now, by what they can be asked for, and how one looks on the wire. */
export interface Listing<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly fields: Fields<Row>;
  render(row: Row): unknown;
}

interface Page {
  readonly index: number;
  readonly size: number;
  readonly totalRecords: number;
  readonly totalPages: number;
}

const MAX_PAGE_SIZE = 500;
const KEPT_ANSWERS = 12;

function wholeNumber(request: SandboxRequest, name: string, initial: number, most: number): number {
  const text = parameter(request, name);
  if (text === null) return initial;
  if (!/^[1-9]\d{0,8}$/.test(text) || +text > most)
    throw new BadRequest(`The value '${text}' is not valid for ${name}.`);
  return +text;
}

/** Rows that were filtered and sorted for one page serve the next ones, as long as the rows are the same. */
function selectedRows<Row>(request: SandboxRequest, world: World, listing: Listing<Row>): readonly Row[] {
  const filter = parameter(request, '$filter') ?? '';
  const orderBy = parameter(request, '$orderBy') ?? '';
  const kept = keptAnswers(world, listing.rows);
  const key = `${listing.name}|${filter}|${orderBy}`;
  const found = kept.get(key);
  if (found) return found as readonly Row[];
  const matches = filter.trim() === '' ? null : parseFilter(filter, listing.fields, world.state.clock);
  const filtered = matches ? listing.rows.filter(matches) : listing.rows;
  const rows = orderBy.trim() === '' ? filtered : orderRows(filtered, orderBy, listing.fields);
  if (kept.size >= KEPT_ANSWERS) kept.clear();
  kept.set(key, rows);
  return rows;
}

function keptAnswers(world: World, rows: readonly unknown[]): Map<string, readonly unknown[]> {
  const { memo } = world.state;
  const answers = (memo.get('answers') ?? new WeakMap()) as WeakMap<
    readonly unknown[],
    Map<string, readonly unknown[]>
  >;
  memo.set('answers', answers);
  const kept = answers.get(rows) ?? new Map<string, readonly unknown[]>();
  answers.set(rows, kept);
  return kept;
}

function linkTo(request: SandboxRequest, keepQuery: boolean, index: number, size: number): string {
  const rest = keepQuery ? [...request.query].filter(([name]) => !/^page(index|size)$/i.test(name)) : [];
  const query = new URLSearchParams([...rest, ['pageIndex', String(index)], ['pageSize', String(size)]]);
  return `${request.origin}${request.path}?${query.toString()}`;
}

function linksOf(request: SandboxRequest, world: World, page: Page): Record<string, string | null> {
  const link = (index: number): string => linkTo(request, isOn(world, 'linksKeepQuery'), index, page.size);
  const { index, totalPages } = page;
  return {
    self: link(index),
    first: link(1),
    last: link(Math.max(totalPages, 1)),
    next: index < totalPages ? link(index + 1) : null,
    previous: index > 1 ? link(index - 1) : null,
  };
}

/** One page of a list in the vendor's envelope. A page past the end is empty. */
export function listReply<Row>(request: SandboxRequest, world: World, listing: Listing<Row>): SandboxReply {
  const index = wholeNumber(request, 'pageIndex', 1, 999_999_999);
  const size = wholeNumber(request, 'pageSize', 10, MAX_PAGE_SIZE);
  const rows = selectedRows(request, world, listing);
  const totalPages = Math.ceil(rows.length / size);
  const page: Page = { index, size, totalRecords: rows.length, totalPages };
  return ok({
    data: rows.slice((index - 1) * size, index * size).map((row) => listing.render(row)),
    paging: { page: index, size, totalPages, totalRecords: rows.length },
    links: linksOf(request, world, page),
  });
}
