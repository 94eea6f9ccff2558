'use client';

import { useState } from 'react';
import { Button, SimpleGrid } from '@mantine/core';
import { IconPlus, IconTransfer } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { QueryView } from '@/components/feedback/query-view';
import { PageFrame } from '@/components/page/page-frame';
import { NeedsRole } from '@/features/session/components/needs-role';
import { useApplicationLinks } from '../hooks/use-application-links';
import { ApplicationLinkCard } from './application-link-card';
import { NewLinkDialog } from './new-link-dialog';

export function ApplicationLinksScreen({ tenantId }: { readonly tenantId: string }) {
  const links = useApplicationLinks(tenantId);
  const [adding, setAdding] = useState(false);
  const add = (
    <NeedsRole role="billing" what="Joining a source to a target">
      <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
        Add an application link
      </Button>
    </NeedsRole>
  );
  return (
    <PageFrame
      title="Application links"
      lead="A source joined to a target, with its policies."
      actions={links.data?.length ? add : null}
    >
      <QueryView
        query={links}
        errorTitle="The application links could not be loaded"
        isEmpty={(items) => items.length === 0}
        empty={
          <EmptyState
            icon={<IconTransfer />}
            sentence="Join a source to a target; then its months can be retrieved."
            action={add}
          />
        }
      >
        {(items) => (
          <SimpleGrid cols={{ base: 1, lg: 2 }}>
            {items.map((link) => (
              <ApplicationLinkCard key={link.id} tenantId={tenantId} link={link} />
            ))}
          </SimpleGrid>
        )}
      </QueryView>
      {adding && <NewLinkDialog tenantId={tenantId} onClose={() => setAdding(false)} />}
    </PageFrame>
  );
}
