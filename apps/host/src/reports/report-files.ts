import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';
import type { ReportCustomerReply, ReportReply } from './reports.dto.js';

const HEAD = [
  'Month',
  'Customer',
  'Currency',
  'Lines',
  'Distributor billed',
  'Target will bill',
  'Target did bill',
  'Difference',
  'Margin',
  'Found',
  'Not written',
];

/** Spreadsheets run what starts with these; a leading quote keeps a name a name. */
const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

function cells(month: string, row: ReportCustomerReply): string[] {
  return [
    month,
    asText(row.name),
    row.currency,
    String(row.lines),
    row.distributorBilled.amount,
    row.targetWillBill?.amount ?? '',
    row.targetDidBill?.amount ?? '',
    row.billedDifference?.amount ?? '',
    row.margin?.amount ?? '',
    row.foundMoney.amount,
    row.leftover.amount,
  ];
}

/** One row for each customer and currency. Amounts are the exact text. Starts with a byte-order mark for spreadsheets. */
export function csvOf(report: ReportReply): Buffer {
  const rows = report.customers.map((row) => cells(report.month, row));
  return Buffer.from(`\ufeff${stringify([HEAD, ...rows])}`, 'utf8');
}

/** A decimal as a spreadsheet's own number, so that it can be added up; as text where a digit would be lost. */
function asFigure(text: string): ExcelJS.CellValue {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const figure = JSON.parse(text) as number;
  const plain = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return JSON.stringify(figure) === plain ? figure : text;
}

function totalCells({ month, totals }: ReportReply): string[][] {
  return totals.map((row) => [
    month,
    `Total ${row.currency}`,
    row.currency,
    '',
    row.distributorBilled.amount,
    row.targetWillBill?.amount ?? '',
    row.targetDidBill?.amount ?? '',
    row.billedDifference?.amount ?? '',
    row.margin?.amount ?? '',
    row.foundMoney.amount,
    row.leftover.amount,
  ]);
}

/** The first column that holds figures, and the first that holds money. */
const FIGURES_FROM = 3;
const MONEY_FROM = 4;

const asFigures = (row: readonly string[]): ExcelJS.CellValue[] =>
  row.map((text, column) => (column < FIGURES_FROM ? text : asFigure(text)));

function customersSheet(workbook: ExcelJS.Workbook, report: ReportReply): void {
  const sheet = workbook.addWorksheet('Customers', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(HEAD).font = { bold: true };
  for (const row of report.customers) sheet.addRow(asFigures(cells(report.month, row)));
  for (const row of totalCells(report)) sheet.addRow(asFigures(row)).font = { bold: true };
  for (let column = MONEY_FROM + 1; column <= HEAD.length; column += 1)
    sheet.getColumn(column).numFmt = '#,##0.00##';
}

/** The same as a workbook with its totals, and the changes on a second sheet. */
export async function spreadsheetOf(report: ReportReply): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  customersSheet(workbook, report);
  const changes = workbook.addWorksheet('Changes');
  changes.addRow(['Customer', 'Service', 'Change', 'Effective', 'State', 'Message']).font = { bold: true };
  for (const operation of report.operations) {
    const { customerName, serviceName, summary, effectiveDate, state, message } = operation;
    changes.addRow(
      [customerName ?? '', serviceName ?? '', summary, effectiveDate ?? '', state, message ?? ''].map(asText),
    );
  }
  for (const sheet of workbook.worksheets) sheet.columns.forEach((column) => (column.width = 22));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
