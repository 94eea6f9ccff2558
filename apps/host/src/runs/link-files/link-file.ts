import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { DomainError } from '@tallylink/billing-model';
import { LINK_KINDS, type EntityLinkReply, type LinkKind } from '../../entity-links/index.js';

const COLUMNS = ['kind', 'source_key', 'source_name', 'target_id', 'target_name', 'reason'] as const;
type Column = (typeof COLUMNS)[number];

/** A row of the file that can be taken as a link; `targetId` null takes the link away. */
export interface LinkRow {
  readonly row: number;
  readonly kind: LinkKind;
  readonly sourceKey: string;
  readonly sourceName: string;
  readonly targetId: string | null;
  readonly targetName: string | null;
  readonly reason: string;
}

export interface RefusedRow {
  readonly row: number;
  readonly message: string;
}

// Keys and names of others may begin as a formula does; a tab keeps a spreadsheet from running them and is cut off again.
const shield = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `\t${text}` : text);
const unshield = (text: string): string => text.replace(/^\t/, '');

/** The links as a table for a spreadsheet, with a byte-order mark. */
export function linkFile(links: readonly EntityLinkReply[]): Buffer {
  const rows = links.map(({ kind, sourceKey, sourceName, targetId, targetName, reason }) =>
    [kind, sourceKey, sourceName, targetId ?? '', targetName ?? '', reason ?? ''].map(shield),
  );
  return Buffer.from(`\ufeff${stringify([[...COLUMNS], ...rows])}`, 'utf8');
}

/** Reads such a table back. Rows that cannot be taken are named with their line. Errors: `LINKS.FILE_UNREADABLE`. */
export function readLinkFile(content: string): { rows: LinkRow[]; refused: RefusedRow[] } {
  const rows: LinkRow[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  for (const [index, record] of records(content).entries()) {
    const row = index + 2;
    const message = wrong(record, seen);
    if (message === null) rows.push(linkRow(record, row));
    else refused.push({ row, message });
  }
  return { rows, refused };
}

type FileRecord = Partial<Record<Column, string>>;

/** Spreadsheets of many countries save with semicolons; the head says it. */
function delimiterOf(content: string): string {
  const head = content.split('\n', 1)[0] ?? '';
  return [',', ';', '\t'].find((one) => head.includes(one)) ?? ',';
}

/** What is wrong with the table, for a person who sees it in a spreadsheet. */
function inWords({ code, lines }: CsvError & { readonly lines?: number }): string {
  const line = lines === undefined ? 'a line' : `line ${lines}`;
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_COLUMNS':
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return `${line} has more or fewer cells than its head`;
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark is opened and never closed';
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return `${line} has a quotation mark inside a cell`;
    default:
      return `${line} is not like the others`;
  }
}

function records(content: string): FileRecord[] {
  let parsed: FileRecord[];
  try {
    const delimiter = delimiterOf(content);
    parsed = parse(content, { columns: true, bom: true, skip_empty_lines: true, delimiter }) as FileRecord[];
  } catch (error) {
    throw unreadable(error instanceof CsvError ? inWords(error) : 'its form is unknown');
  }
  const first = parsed[0];
  if (!first) throw unreadable('it has no rows');
  const missing = (['kind', 'source_key', 'target_id'] as const).filter((column) => !(column in first));
  if (missing.length > 0) throw unreadable(`the columns ${missing.join(', ')} are missing`);
  return parsed;
}

function wrong(record: FileRecord, seen: Set<string>): string | null {
  const { kind = '', source_key: key = '' } = record;
  if (!LINK_KINDS.includes(kind as LinkKind))
    return `“${kind}” is no kind; it is one of ${LINK_KINDS.join(', ')}.`;
  if (key.trim() === '') return 'The source key is empty.';
  if (seen.has(`${kind} ${key}`)) return 'The same key stands above already.';
  seen.add(`${kind} ${key}`);
  return null;
}

function linkRow(record: FileRecord, row: number): LinkRow {
  const text = (column: Column): string => unshield(record[column] ?? '').trim();
  return {
    row,
    kind: text('kind') as LinkKind,
    sourceKey: text('source_key'),
    sourceName: text('source_name') || text('source_key'),
    targetId: text('target_id') || null,
    targetName: text('target_name') || text('target_id') || null,
    reason: text('reason') || 'Imported.',
  };
}

const unreadable = (why: string): DomainError =>
  new DomainError(
    'LINKS.FILE_UNREADABLE',
    `The file could not be read as a table of links: ${why}. Nothing was changed. Export the links first and change that file.`,
  );
