import { monthInWords } from '@tallylink/billing-model';
import type { Content, TableCell } from 'pdfmake';
import type { MoneyDto } from '../http/money.dto.js';
import type { OperationReply } from '../plans/index.js';
import type { TieOutReply } from '../run-store/tie-out.dto.js';
import { pdfFile, type PdfDefinition } from './pdf-file.js';
import type { ReportCustomerReply, ReportReply } from './reports.dto.js';

const ACCENT = '#0b5f63';
const QUIET = '#5b6670';
const RULE = '#d5dbe0';

/** The month-close as a document for the file: totals, tie-out, customers and changes. */
export function pdfOf(report: ReportReply): Promise<Buffer> {
  return pdfFile(reportDocument(report));
}

/** What stands in it. */
export function reportDocument(report: ReportReply): PdfDefinition {
  const title = `Month-close ${monthInWords(report.month)}`;
  return {
    info: { title, creator: 'Tallylink' },
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [36, 36, 36, 44],
    defaultStyle: { fontSize: 9, lineHeight: 1.15 },
    styles: {
      title: { fontSize: 20, bold: true, color: ACCENT },
      section: { fontSize: 12, bold: true, margin: [0, 16, 0, 6] },
      quiet: { color: QUIET },
      head: { bold: true, color: QUIET, fontSize: 8 },
    },
    content: [
      { text: title, style: 'title' },
      { text: `Run ${report.runId}, ${report.state}. Made ${report.madeAt}.`, style: 'quiet' },
      ...(report.invoicesNote === null ? [] : [{ text: report.invoicesNote, style: 'quiet' }]),
      ...report.totals.flatMap(({ currency }) => currencyPart(report, currency)),
      ...operationsPart('Changes that failed', report.failedOperations),
      ...operationsPart('Changes', report.operations),
    ],
    footer: (page, pages) => ({
      columns: [
        { text: `Tallylink · ${title}`, style: 'quiet' },
        { text: `${page} of ${pages}`, style: 'quiet', alignment: 'right' },
      ],
      margin: [36, 12, 36, 0],
    }),
  };
}

/** As the screen names them. */
const COLUMNS = [
  'Customer',
  'Lines',
  'Distributor billed',
  'Will bill',
  'Did bill',
  'Difference',
  'Margin',
  'Found',
  'Not written',
] as const;

function currencyPart(report: ReportReply, currency: string): Content[] {
  const customers = report.customers.filter((row) => row.currency === currency);
  const totals = report.totals.filter((row) => row.currency === currency);
  const tieOut = report.tieOut.filter((row) => row.currency === currency);
  return [
    { text: `Customers, ${currency}`, style: 'section' },
    ...tieOut.map(tieOutSentence),
    table(
      ['*', ...COLUMNS.slice(1).map(() => 'auto')],
      [...COLUMNS],
      [
        ...customers.map((row) => moneyRow(row.name, String(row.lines), row)),
        ...totals.map((row) => moneyRow('Total', '', row, true)),
      ],
    ),
  ];
}

type Figures = Pick<
  ReportCustomerReply,
  | 'distributorBilled'
  | 'targetWillBill'
  | 'targetDidBill'
  | 'billedDifference'
  | 'margin'
  | 'foundMoney'
  | 'leftover'
>;

function moneyRow(name: string, lines: string, row: Figures, bold = false): TableCell[] {
  const figures = [
    row.distributorBilled,
    row.targetWillBill,
    row.targetDidBill,
    row.billedDifference,
    row.margin,
    row.foundMoney,
    row.leftover,
  ];
  return [
    { text: name, bold },
    ...[lines, ...figures.map(amountText)].map((text) => ({ text, bold, alignment: 'right' as const })),
  ];
}

function tieOutSentence(row: TieOutReply): Content {
  const { invoicesTotal, linesTotal, unlinkedChargesTotal, excludedChargesTotal, tiedOut, reasons } = row;
  const parts = `invoices ${amountText(invoicesTotal)} = lines ${amountText(linesTotal)} + charges without a line ${amountText(unlinkedChargesTotal)} + excluded charges ${amountText(excludedChargesTotal)}`;
  const lines = `lines = linked ${amountText(row.linked)} + excluded ${amountText(row.excluded)} + unlinked ${amountText(row.unlinked)}`;
  return {
    text: `${tiedOut ? 'Tied out' : `Not tied out: ${reasons.join(' ')}`} · ${parts} · ${lines}`,
    style: 'quiet',
    margin: [0, 0, 0, 6],
  };
}

function operationsPart(title: string, operations: readonly OperationReply[]): Content[] {
  if (operations.length === 0) return [];
  return [
    { text: title, style: 'section' },
    table(
      ['auto', '*', 'auto', 'auto', '*'],
      ['Customer', 'Change', 'Effective', 'State', 'Message'],
      operations.map(({ customerName, summary, effectiveDate, state, message }) => [
        customerName ?? '',
        summary,
        effectiveDate ?? '',
        state,
        message ?? '',
      ]),
    ),
  ];
}

function table(widths: string[], head: string[], rows: TableCell[][]): Content {
  return {
    table: { headerRows: 1, widths, body: [head.map((text) => ({ text, style: 'head' })), ...rows] },
    layout: {
      hLineWidth: (line) => (line === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => RULE,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
  };
}

/** Exact text with its thousands apart; nothing is rounded. `–` where there is no amount. */
export function amountText(money: MoneyDto | null): string {
  if (money === null) return '–';
  const [whole = '', fraction] = money.amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
