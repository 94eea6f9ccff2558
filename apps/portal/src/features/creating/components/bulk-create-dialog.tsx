'use client';

import { Skeleton, Stack, Text } from '@mantine/core';
import type { RunReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Dialog } from '@/components/page/dialog';
import type { RunRef } from '@/features/runs/fns/run-path';
import { confirmLabel, type MissingScope } from '../fns/create-request';
import { useBulkCreate } from '../hooks/use-bulk-create';
import { BulkCreateFoot } from './bulk-create-foot';
import { BulkCreateRows } from './bulk-create-rows';
import { OutcomeHead } from './outcome-head';

interface BulkCreateDialogProps {
  readonly runRef: RunRef;
  readonly target: RunReply['target'];
  readonly scope: MissingScope;
  /** `12 lines`. */
  readonly what: string;
  readonly onClose: () => void;
}

/** What many lines lack, each thing once. Confirming it is the approval of exactly what it shows. */
export function BulkCreateDialog({ runRef, target, scope, what, onClose }: BulkCreateDialogProps) {
  const state = useBulkCreate(runRef, scope);
  const { missing, phase } = state;
  const targetName = target.displayName;
  const nothing = phase === 'choosing' && missing.data && state.rows.length === 0;
  return (
    <Dialog
      onClose={onClose}
      title={`Create what ${targetName} lacks for ${what}`}
      size={1180}
      styles={{ body: { paddingBottom: 0 } }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { created, linked } = state.counts;
          if (phase === 'choosing' && !state.checking && created + linked > 0) state.confirm();
        }}
      >
        <Stack gap="sm">
          {missing.error && (
            <ErrorNotice
              title="What is lacking could not be read"
              error={missing.error}
              onRetry={() => void missing.refetch()}
            />
          )}
          {state.failure && phase === 'choosing' && (
            <ErrorNotice title="Nothing was created" error={state.failure} />
          )}
          {missing.isPending && (
            <Stack role="status" aria-label="Loading" gap="xs">
              {[0, 1, 2, 3, 4].map((line) => (
                <Skeleton key={line} height={44} />
              ))}
            </Stack>
          )}
          {nothing && (
            <Text py="lg" c="dimmed">
              {state.again
                ? 'What failed is there by now: nothing is left to try again.'
                : `Every one of these lines is linked, or excluded: ${targetName} lacks nothing for them.`}
            </Text>
          )}
          {phase !== 'choosing' && <OutcomeHead state={state} targetName={targetName} />}
          {state.rows.length > 0 && <BulkCreateRows runRef={runRef} target={target} state={state} />}
          {!missing.isPending && (
            <BulkCreateFoot
              state={state}
              label={confirmLabel(state.counts, targetName)}
              targetName={targetName}
              onClose={onClose}
            />
          )}
        </Stack>
      </form>
    </Dialog>
  );
}
