'use client';

import { Skeleton, Text } from '@mantine/core';
import type { CreateMissingItem } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { ExactRequests } from '@/features/runs/components/exact-requests';
import type { RunRef } from '@/features/runs/fns/run-path';
import type { ChosenRow, RowEdit } from '../fns/row-choices';
import { isAmount } from '../fns/create-request';
import { useExactRequest } from '../hooks/use-missing';

interface RowRequestProps {
  readonly runRef: RunRef;
  readonly chosen: ChosenRow;
  readonly needed: ChosenRow | null;
  readonly edit: RowEdit | undefined;
}

const itemOf = ({ row }: ChosenRow, edit?: RowEdit): CreateMissingItem => ({
  kind: row.kind,
  lineId: row.lineId,
  name: row.name,
  ...(edit?.price && isAmount(edit.price)
    ? { unitPrice: { amount: edit.price.trim(), currency: row.currency } }
    : {}),
});

/** To the letter, on demand. */
export function RowRequest({ runRef, chosen, needed, edit }: RowRequestProps) {
  const items = [...(needed ? [itemOf(needed)] : []), itemOf(chosen, edit)];
  const preview = useExactRequest(runRef, items);
  if (preview.error) return <ErrorNotice title="The request could not be shown" error={preview.error} />;
  if (!preview.data) return <Skeleton height={120} />;
  return (
    <>
      <ExactRequests requests={preview.data.requests} />
      {needed?.choice.action === 'link' && (
        <Text fz="sm" c="dimmed" mt={4}>
          {`Sent for ${needed.choice.targetName} (id ${needed.choice.targetId}).`}
        </Text>
      )}
    </>
  );
}
