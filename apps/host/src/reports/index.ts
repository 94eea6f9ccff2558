export * from './reports.module.js';
export type { ReportReply } from './reports.dto.js';
