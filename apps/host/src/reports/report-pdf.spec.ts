import { describe, expect, it } from '@jest/globals';
import { amountText, pdfOf, reportDocument } from './report-pdf.js';
import type { ReportReply } from './reports.dto.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const figures = {
  currency: 'EUR',
  distributorBilled: eur('1234567.8900'),
  targetWillBill: eur('2000.10'),
  targetDidBill: null,
  billedDifference: null,
  margin: eur('-12.345'),
  foundMoney: eur('0'),
  leftover: eur('11.42'),
};
const report = {
  runId: 'r1',
  month: '2026-10',
  state: 'applied',
  madeAt: '2026-11-02T08:00:00.000Z',
  tieOut: [],
  invoicesRead: false,
  invoicesNote: 'Nothing is posted yet.',
  totals: [figures],
  customers: [{ customerId: '1', name: 'Αθηναϊκή Ομίχλη & Söhne', lines: 3, ...figures }],
  operations: [],
  failedOperations: [],
} as never as ReportReply;

describe('the report as a document', () => {
  it('says the month, every customer and the exact amounts', () => {
    const text = JSON.stringify(reportDocument(report).content);
    for (const part of ['Month-close October 2026', 'Αθηναϊκή Ομίχλη & Söhne', '1,234,567.8900', '-12.345'])
      expect(text).toContain(part);
    expect(text).toContain('Difference');
    expect(text).not.toContain('Changes that failed');
  });

  it('is a file that viewers open', async () => {
    const file = (await pdfOf(report)).toString('latin1');
    expect(file.slice(0, 5)).toBe('%PDF-');
    expect(file.trimEnd().endsWith('%%EOF')).toBe(true);
  });

  it('groups digits and rounds nothing', () => {
    expect([null, eur('5'), eur('-1000'), eur('999999.999')].map(amountText)).toEqual([
      '–',
      '5',
      '-1,000',
      '999,999.999',
    ]);
  });
});
