'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@mantine/core';
import { QueryView } from '@/components/feedback/query-view';
import { Dialog } from '@/components/page/dialog';
import { useConnections } from '@/features/connections/hooks/use-connections';
import { NewLinkForm } from './new-link-form';

interface NewLinkProps {
  readonly tenantId: string;
  readonly onClose: () => void;
}

export function NewLinkDialog({ tenantId, onClose }: NewLinkProps) {
  const router = useRouter();
  const connections = useConnections(tenantId);
  return (
    <Dialog onClose={onClose} title="Add an application link">
      <QueryView query={connections} errorTitle="The connections could not be loaded">
        {(items) => (
          <NewLinkForm
            tenantId={tenantId}
            connections={items}
            beside={
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
            }
            onMade={({ id }) => router.push(`/t/${tenantId}/application-links/${id}`)}
          />
        )}
      </QueryView>
    </Dialog>
  );
}
