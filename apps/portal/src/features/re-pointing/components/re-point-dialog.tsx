'use client';

import { useState } from 'react';
import { Button, Group, SegmentedControl, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { formatCount, formatCounted } from '@/components/figures/format-amount';
import type { LinkKind, RePointRequest } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Dialog } from '@/components/page/dialog';
import type { RunRef } from '@/features/runs/fns/run-path';
import { useRePoint, useRePointPreview } from '../hooks/use-re-point';
import { RePointProof } from './re-point-proof';
import { TargetPicker } from './target-picker';

/** Whose links move: all that lead to one record now, or those of lines. */
export type RePointFrom =
  | { readonly kind: LinkKind; readonly fromTargetId: string; readonly what: string }
  | { readonly kind: null; readonly lines: NonNullable<RePointRequest['lines']>; readonly what: string };

interface RePointDialogProps {
  readonly runRef: RunRef;
  readonly applicationLinkId: string;
  readonly targetName: string;
  readonly from: RePointFrom;
  readonly onClose: () => void;
}

const KINDS: readonly LinkKind[] = ['customer', 'contract', 'service'];
const SHORTEST_REASON = 3;

/** Choose where to, see the run before and after, confirm exactly that. */
export function RePointDialog({ runRef, applicationLinkId, targetName, from, onClose }: RePointDialogProps) {
  const [kind, setKind] = useState<LinkKind>(from.kind ?? 'service');
  const [toTargetId, setTarget] = useState<string | null>(null);
  const [reason, setReason] = useState('Renamed');
  const enough = reason.trim().length >= SHORTEST_REASON;
  const whose = from.kind ? { fromTargetId: from.fromTargetId } : { lines: from.lines };
  const input: RePointRequest | null =
    toTargetId && enough ? { kind, toTargetId, reason: reason.trim(), ...whose } : null;
  const preview = useRePointPreview(runRef, input);
  const confirm = useRePoint(runRef);
  const submit = (): void => {
    if (!input || !preview.data) return;
    confirm.mutate(
      { ...input, proof: preview.data.proof },
      {
        onSuccess: ({ links, after }) => {
          notifications.show({
            message: `${formatCounted(links.length, 'link leads', 'links lead')} elsewhere now. ${formatCounted(after.linked, 'line is', 'lines are')} linked, ${formatCount(after.toDo)} left to do.`,
          });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog onClose={onClose} title={`Lead ${from.what} elsewhere`} size="lg">
      <Stack>
        <Text fz="sm" c="dimmed">
          For a renamed product or a merged company. Every link keeps its history; leading them back is the
          same step again.
        </Text>
        {from.kind === null && (
          <SegmentedControl
            aria-label="Which link of the lines"
            value={kind}
            onChange={(value) => {
              setKind(value as LinkKind);
              setTarget(null);
            }}
            data={KINDS.map((value) => ({ value, label: `${value[0]?.toUpperCase()}${value.slice(1)}` }))}
          />
        )}
        <TargetPicker
          key={kind}
          {...{ applicationLinkId, kind, targetName }}
          tenantId={runRef.tenantId}
          value={toTargetId}
          onChange={setTarget}
        />
        <TextInput
          label="Reason"
          description="Kept in the history of every link."
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={enough ? undefined : 'At least three letters.'}
        />
        {preview.error && <ErrorNotice title="This cannot be done" error={preview.error} />}
        {confirm.error && <ErrorNotice title="Nothing was changed" error={confirm.error} />}
        {preview.isFetching && <Skeleton h={160} aria-label="Comparing" />}
        {preview.data && !preview.isFetching && <RePointProof proof={preview.data} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={!preview.data || preview.isFetching} loading={confirm.isPending} onClick={submit}>
            {preview.data ? `Lead ${formatCount(preview.data.links.length)} elsewhere` : 'Lead elsewhere'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
