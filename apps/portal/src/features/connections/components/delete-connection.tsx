'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { Button, Group, Stack, Text } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { ConnectionReply } from '@/api/schemas';
import { formatCounted } from '@/components/figures/format-amount';
import { Dialog } from '@/components/page/dialog';
import { useDeleteConnection } from '../hooks/use-connections';

export function DeleteConnection({
  tenantId,
  connection,
}: {
  readonly tenantId: string;
  readonly connection: ConnectionReply;
}) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const remove = useDeleteConnection(tenantId, connection.id);
  const inUse = connection.applicationLinks > 0;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Delete…
      </Button>
      {asking && (
        <Dialog onClose={() => setAsking(false)} title={`Delete ${connection.name}`}>
          <Stack>
            {remove.error && <ErrorNotice title="The connection was not deleted" error={remove.error} />}
            <Text>
              {inUse
                ? `It is used by ${formatCounted(connection.applicationLinks, 'application link')}. Give ${connection.applicationLinks === 1 ? 'that one' : 'those'} another connection first.`
                : 'Its credentials are destroyed. Months that were read through it stay as they are.'}
            </Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setAsking(false)}>
                Cancel
              </Button>
              <Button
                color="red"
                disabled={inUse}
                loading={remove.isPending}
                onClick={() =>
                  remove.mutate(undefined, { onSuccess: () => router.push(`/t/${tenantId}/connections`) })
                }
              >
                Delete the connection
              </Button>
            </Group>
          </Stack>
        </Dialog>
      )}
    </>
  );
}
