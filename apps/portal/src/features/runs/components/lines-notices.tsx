'use client';

import { Box } from '@mantine/core';
import { Notice } from '@/components/feedback/notice';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { RunReply } from '@/api/schemas';
import type { RunRef } from '../fns/run-path';
import { RejectedRecords } from './rejected-records';

interface LinesNoticesProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  /** A decision that was refused, or an export that did not come about. */
  readonly failure: unknown;
  /** The lines could not be read. */
  readonly loadError: unknown;
  readonly onRetry: () => void;
  /** Grouping is asked for, and cannot be had. */
  readonly tooManyToGroup: boolean;
}

/** What stands between the toolbar and the grid when something is the matter. */
export function LinesNotices({ runRef, run, failure, loadError, onRetry, ...is }: LinesNoticesProps) {
  return (
    <>
      {Boolean(failure ?? loadError) && (
        <Box px={20} pb="sm">
          <ErrorNotice
            title={failure ? 'That was not done' : 'The lines could not be loaded'}
            error={failure ?? loadError}
            onRetry={failure ? undefined : onRetry}
          />
        </Box>
      )}
      {is.tooManyToGroup && (
        <Box px={20} pb="sm">
          <Notice meaning="info">
            More lines match than are read at once: they come as you scroll, and are not grouped. Filter by
            customer or finding to group them.
          </Notice>
        </Box>
      )}
      {run.lateCharges && (
        <Box px={20} pb="sm">
          <Notice meaning="info">{run.lateCharges.message}</Notice>
        </Box>
      )}
      {run.counts.rejectedRecords > 0 && (
        <Box px={20} pb="sm">
          <RejectedRecords
            runRef={runRef}
            sourceName={run.source.displayName}
            count={run.counts.rejectedRecords}
          />
        </Box>
      )}
    </>
  );
}
