export * from './reports.module.js';
export type { ReportReply, TrendReply } from './reports.dto.js';
