'use client';

import { useState } from 'react';
import { Modal, Skeleton, Stack } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { LineReply, LinkKind } from '@/api/schemas';
import { createItem, textsOfValues } from '../fns/create-fields';
import type { RunRef } from '../fns/run-path';
import { useCreatePreview } from '../hooks/use-create-missing';
import { CreateForm } from './create-form';

export interface CreateTarget {
  readonly line: LineReply;
  readonly kind: LinkKind;
}

interface CreateDialogProps extends CreateTarget {
  readonly runRef: RunRef;
  readonly targetName: string;
  readonly onClose: () => void;
}

/** Prefilled from the line. Confirming it is the approval of exactly what it shows. */
export function CreateDialog({ runRef, targetName, line, kind, onClose }: CreateDialogProps) {
  const [edited, setEdited] = useState<Record<string, string> | null>(null);
  const item = createItem({ kind, lineId: line.id, currency: line.currency, texts: edited ?? {} });
  const preview = useCreatePreview(runRef, [item]);
  const proposal = preview.data?.items[0];
  return (
    <Modal opened onClose={onClose} title={`Create a ${kind} in ${targetName}`} size="lg">
      {preview.error && (
        <ErrorNotice
          title="Nothing was created"
          error={preview.error}
          onRetry={() => void preview.refetch()}
        />
      )}
      {!proposal && !preview.error && (
        <Stack role="status" aria-label="Loading">
          <Skeleton height={56} />
          <Skeleton height={56} />
          <Skeleton height={120} />
        </Stack>
      )}
      {proposal && (
        <CreateForm
          runRef={runRef}
          line={line}
          proposal={proposal}
          texts={edited ?? textsOfValues(kind, proposal.values)}
          checking={preview.isFetching}
          onEdit={setEdited}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}
