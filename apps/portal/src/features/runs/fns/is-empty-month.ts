import type { RunReply } from '../../../api/schemas';

/** Nothing was billed, nothing waits, and nothing would be written: there is no month to work on. */
export const isEmptyMonth = ({
  state,
  counts,
  operations,
}: Pick<RunReply, 'state' | 'counts' | 'operations'>): boolean =>
  state === 'open' &&
  counts.lines === 0 &&
  counts.unlinkedCharges === 0 &&
  counts.rejectedRecords === 0 &&
  operations === 0;
