export type * from './report-types.js';
export { buildReport } from './build-report.js';
