import { isNumber, type ShownTable } from './table';

const oneLine = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ');

/** Text that a spreadsheet would take for a formula is made plain text. */
const harmless = (text: string): string => (/^[=+\-@]/.test(text) && !isNumber(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Tab-separated, as spreadsheets take it from the clipboard. */
export const tableToTsv = ({ head, rows }: ShownTable): string =>
  [head, ...rows].map((cells) => cells.map((cell) => oneLine(harmless(cell))).join('\t')).join('\n');

/** Comma-separated with CRLF, as RFC 4180 has it. */
export const tableToCsv = ({ head, rows }: ShownTable): string =>
  [head, ...rows].map((cells) => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('');
