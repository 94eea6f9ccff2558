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
  'Margin',
  'Found',
  'Left over',
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

/** The same as a workbook, with the changes on a second sheet. */
export async function spreadsheetOf(report: ReportReply): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const customers = workbook.addWorksheet('Customers');
  customers.addRow(HEAD).font = { bold: true };
  for (const row of report.customers) customers.addRow(cells(report.month, row));
  const changes = workbook.addWorksheet('Changes');
  changes.addRow(['Customer', 'Service', 'Change', 'Effective', 'State', 'Message']).font = { bold: true };
  for (const operation of report.operations) {
    const { customerName, serviceName, summary, effectiveDate, state, message } = operation;
    changes.addRow(
      [customerName ?? '', serviceName ?? '', summary, effectiveDate ?? '', state, message ?? ''].map(asText),
    );
  }
  for (const sheet of [customers, changes]) sheet.columns.forEach((column) => (column.width = 22));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
