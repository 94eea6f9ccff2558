export { describeSourceConformance } from './describe-source-conformance.js';
export type { SourceSubject, TroubleReply } from './source-subject.js';
export { collectReading, recordsOf, sumsByCurrency, type Reading } from './collect-reading.js';
