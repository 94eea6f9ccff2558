'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { Stack, Title } from '@mantine/core';
import { QueryView } from '@/components/feedback/query-view';
import { PageFrame } from '@/components/page/page-frame';
import type { ConnectorReply } from '@/api/schemas';
import { useConnectors, useCreateConnection } from '../hooks/use-connections';
import { ConnectionForm } from './connection-form';
import { ConnectorChoices } from './connector-choice';

/** First what, then its own fields. */
export function NewConnectionScreen({ tenantId }: { readonly tenantId: string }) {
  const router = useRouter();
  const connectors = useConnectors();
  const create = useCreateConnection(tenantId);
  const [chosen, setChosen] = useState<ConnectorReply | null>(null);
  const back = (): void => router.push(`/t/${tenantId}/connections`);
  if (chosen) {
    return (
      <PageFrame
        title={`Connect ${chosen.displayName}`}
        lead="Test it before you save it; testing only reads."
      >
        <ConnectionForm
          tenantId={tenantId}
          connector={chosen}
          connection={null}
          saving={create}
          onSave={(values) => create.mutate({ connectorId: chosen.id, ...values }, { onSuccess: back })}
          onCancel={() => setChosen(null)}
        />
      </PageFrame>
    );
  }
  return (
    <PageFrame title="Add a connection" lead="Choose what you want to connect.">
      <QueryView query={connectors} errorTitle="The connectors could not be loaded">
        {(items) => (
          <Stack gap="xl">
            {(['source', 'target'] as const).map((kind) => (
              <Stack key={kind} gap="sm">
                <Title order={2}>{kind === 'source' ? 'Sources' : 'Targets'}</Title>
                <ConnectorChoices
                  connectors={items.filter((connector) => connector.kind === kind)}
                  onChoose={setChosen}
                />
              </Stack>
            ))}
          </Stack>
        )}
      </QueryView>
    </PageFrame>
  );
}
