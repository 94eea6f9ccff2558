export * from './overview.module.js';
export type { OverviewReply } from './overview.dto.js';
