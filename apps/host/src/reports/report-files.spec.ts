import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { csvOf, spreadsheetOf } from './report-files.js';
import type { ReportReply } from './reports.dto.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const figures = {
  currency: 'EUR',
  distributorBilled: eur('1234.50'),
  targetWillBill: eur('2000.1'),
  targetDidBill: eur('1988.68'),
  billedDifference: eur('-11.42'),
  margin: eur('765.6'),
  foundMoney: eur('0'),
  leftover: eur('12345678901234567.89'),
};
const report = {
  month: '2026-10',
  totals: [figures],
  customers: [{ customerId: '1', name: '=Northwind', lines: 3, ...figures }],
  operations: [],
} as never as ReportReply;

async function sheetOf(): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(await spreadsheetOf(report)).buffer);
  return book.getWorksheet('Customers')!;
}

const valuesOf = (row: ExcelJS.Row): unknown[] => (row.values as unknown[]).slice(1);

describe('the report as a workbook', () => {
  it('holds figures that a spreadsheet adds up, and none that lost a digit', async () => {
    const sheet = await sheetOf();
    expect(valuesOf(sheet.getRow(2))).toEqual([
      '2026-10',
      "'=Northwind",
      'EUR',
      3,
      1234.5,
      2000.1,
      1988.68,
      -11.42,
      765.6,
      0,
      '12345678901234567.89',
    ]);
  });

  it('ends with the total of each currency, as the screen shows it', async () => {
    const sheet = await sheetOf();
    expect(valuesOf(sheet.getRow(3)).slice(1, 8)).toEqual([
      'Total EUR',
      'EUR',
      '',
      1234.5,
      2000.1,
      1988.68,
      -11.42,
    ]);
  });

  it('has the columns of the file with commas, which has those of the screen', async () => {
    const [head, first] = parse(csvOf(report), { bom: true }) as string[][];
    expect(valuesOf((await sheetOf()).getRow(1))).toEqual(head);
    expect(head!.slice(4)).toEqual([
      'Distributor billed',
      'Target will bill',
      'Target did bill',
      'Difference',
      'Margin',
      'Found',
      'Not written',
    ]);
    expect(first!.slice(4)).toEqual([
      '1234.50',
      '2000.1',
      '1988.68',
      '-11.42',
      '765.6',
      '0',
      '12345678901234567.89',
    ]);
  });
});
