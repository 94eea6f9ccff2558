import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import { lineRecord } from './records.js';
import { refusal } from './replies.js';
import type { SampleTargetState } from './state.js';

const PAGE_ROWS = 250;
/** Fields by which a list can be filtered, with a JSON list of values. */
const FILTERS = ['id', 'contractId', 'customerId', 'reference', 'name'];

type Row = Readonly<Record<string, unknown>>;

/** The lists of the API: a page of them, whole or filtered. */
export function listReply(
  endpoint: string,
  request: SandboxRequest,
  state: SampleTargetState,
): SandboxReply | null {
  const rows = rowsOf(endpoint, state);
  if (!rows) return null;
  const page = request.query.get('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) return refusal(400, 'bad_request', `“${page}” is no page.`);
  const found = rows.filter(matching(request.query));
  const start = (Number(page) - 1) * PAGE_ROWS;
  const pages = Math.ceil(found.length / PAGE_ROWS);
  return {
    status: 200,
    json: { records: found.slice(start, start + PAGE_ROWS), pages, total: found.length },
  };
}

function rowsOf(endpoint: string, state: SampleTargetState): readonly Row[] | null {
  if (endpoint === 'lines') return [...state.lines.values()].map((line) => lineRecord(line, state));
  const records: Partial<Record<string, ReadonlyMap<string, object>>> = {
    customers: state.customers,
    contracts: state.contracts,
    services: state.services,
    charges: state.charges,
  };
  const found = records[endpoint];
  return found ? ([...found.values()] as Row[]) : null;
}

function matching(query: URLSearchParams): (row: Row) => boolean {
  const text = query.get('text')?.toLowerCase() ?? '';
  const wanted = FILTERS.flatMap((field) => {
    const values = query.get(field);
    return values === null ? [] : [{ field, values: new Set(JSON.parse(values) as unknown[]) }];
  });
  return (row) =>
    wanted.every(({ field, values }) => values.has(row[field])) &&
    (text === '' || String(row['name']).toLowerCase().includes(text));
}
