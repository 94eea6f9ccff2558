'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { Group, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { QueryView } from '@/components/feedback/query-view';
import { PageFrame } from '@/components/page/page-frame';
import type { ConnectorReply } from '@/api/schemas';
import { useConnectors, useCreateConnection } from '../hooks/use-connections';
import { ConnectionForm } from './connection-form';
import { ConnectorMark } from './connector-mark';
import classes from './connector-choice.module.css';

function ConnectorChoice({
  connector,
  onChoose,
}: {
  readonly connector: ConnectorReply;
  readonly onChoose: () => void;
}) {
  return (
    <UnstyledButton className={classes['choice'] ?? ''} onClick={onChoose}>
      <Group gap="md" wrap="nowrap">
        <ConnectorMark connectorId={connector.id} name={connector.displayName} size={46} />
        <Stack gap={0}>
          <Text fw={600}>{connector.displayName}</Text>
          <Text fz="sm" c="dimmed">
            {connector.kind === 'source'
              ? 'Source: what it billed you for is read'
              : 'Target: contracts live here'}
          </Text>
        </Stack>
      </Group>
    </UnstyledButton>
  );
}

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
                <SimpleGrid cols={{ base: 1, md: 2 }}>
                  {items
                    .filter((connector) => connector.kind === kind)
                    .map((connector) => (
                      <ConnectorChoice
                        key={connector.id}
                        connector={connector}
                        onChoose={() => setChosen(connector)}
                      />
                    ))}
                </SimpleGrid>
              </Stack>
            ))}
          </Stack>
        )}
      </QueryView>
    </PageFrame>
  );
}
