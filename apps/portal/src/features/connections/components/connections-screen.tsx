'use client';

import { SimpleGrid } from '@mantine/core';
import { IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { QueryView } from '@/components/feedback/query-view';
import { LinkButton } from '@/components/page/link-button';
import { PageFrame } from '@/components/page/page-frame';
import { NeedsRole } from '@/features/session/components/needs-role';
import { useConnections } from '../hooks/use-connections';
import { ConnectionCard } from './connection-card';

export function ConnectionsScreen({ tenantId }: { readonly tenantId: string }) {
  const connections = useConnections(tenantId);
  const add = (
    <NeedsRole role="billing" what="Connecting">
      <LinkButton href={`/t/${tenantId}/connections/new`} leftSection={<IconPlus size={16} />}>
        Add a connection
      </LinkButton>
    </NeedsRole>
  );
  return (
    <PageFrame
      title="Connections"
      lead="Where months are read from, and where contracts live."
      actions={connections.data?.length ? add : null}
    >
      <QueryView
        query={connections}
        errorTitle="The connections could not be loaded"
        isEmpty={(items) => items.length === 0}
        empty={
          <EmptyState
            icon={<IconPlugConnected />}
            sentence="Nothing is connected yet: begin with the marketplace that bills you."
            action={add}
          />
        }
      >
        {(items) => (
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
            {items.map((connection) => (
              <ConnectionCard key={connection.id} tenantId={tenantId} connection={connection} />
            ))}
          </SimpleGrid>
        )}
      </QueryView>
    </PageFrame>
  );
}
