import type { BuildReportInput, Report } from './report-types.js';

export function buildReport(input: BuildReportInput): Report {
  return { month: input.month, rows: [], totals: [], operations: {}, failed: [], requests: input.requests ?? null };
}
