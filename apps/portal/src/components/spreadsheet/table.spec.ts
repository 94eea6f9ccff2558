import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { tableToCsv, tableToTsv } from './table-text';
import { tableToXlsx } from './table-xlsx';

const table = {
  head: ['Customer', 'Units', 'Cost'],
  rows: [
    ['Café "Éléonore", SARL', '28', '4.1000'],
    ['=HYPERLINK("x")', '-3', '14775.67'],
    ['Ναυτιλία <&>', '', '0.10'],
  ],
};

describe('a table that is shown', () => {
  it('becomes tab-separated text with exact decimals and no formula', () => {
    expect(tableToTsv(table).split('\n')[2]).toBe('\'=HYPERLINK("x")\t-3\t14775.67');
  });

  it('becomes quoted CSV', () => {
    expect(tableToCsv(table).split('\r\n')[1]).toBe('"Café ""Éléonore"", SARL",28,4.1000');
  });

  it('becomes a workbook that Excel’s readers open, numbers as numbers, names in any script', async () => {
    const blob = await tableToXlsx(table, 'October 2026: lines/all');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await blob.arrayBuffer());
    const sheet = book.worksheets[0]!;
    expect(sheet.name).toBe('October 2026  lines all');
    expect(sheet.getRow(1).values).toEqual([undefined, 'Customer', 'Units', 'Cost']);
    expect(sheet.getRow(3).values).toEqual([undefined, '=HYPERLINK("x")', -3, 14775.67]);
    expect(sheet.getCell('A4').value).toBe('Ναυτιλία <&>');
    expect(sheet.getCell('C2').value).toBe(4.1);
  });
});
