import type { RunReply } from '../../../api/schemas';

const side = (displayName: string) => ({
  connectionId: displayName,
  connectionName: displayName,
  connectorId: displayName,
  displayName,
  vocabulary: {},
});

/** A run for specs: open, 320 lines, nothing to do. */
export function sampleRun(change: Partial<RunReply> = {}): RunReply {
  return {
    id: 'run-1',
    applicationLinkId: 'link-1',
    month: '2026-10',
    state: 'open',
    progress: { stage: 'ready', done: 0, total: null, message: 'Ready.', at: '2026-11-02T08:00:00Z' },
    counts: {
      lines: 320,
      toDo: 0,
      linked: 318,
      excluded: 2,
      unlinked: 0,
      unlinkedCharges: 0,
      rejectedRecords: 0,
      findings: {},
    },
    tieOut: [],
    tiedOut: true,
    lateCharges: null,
    requests: { source: 10, target: 20, targetMinimum: 20, targetRatio: '1.00', targetByPurpose: {} },
    source: side('interworks.cloud'),
    target: side('Autotask'),
    asOf: null,
    completeFrom: null,
    planHash: null,
    operations: 18,
    supersededBy: null,
    undoes: null,
    failure: null,
    waiting: null,
    startedBy: 'billing@contoso.test',
    approvedBy: [],
    createdAt: '2026-11-02T08:00:00Z',
    finishedAt: null,
    ...change,
  };
}
