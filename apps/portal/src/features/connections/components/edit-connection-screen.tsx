'use client';

import { useRouter } from 'next/navigation';
import { QueryView } from '@/components/feedback/query-view';
import { EmptyState } from '@/components/feedback/empty-state';
import { LinkButton } from '@/components/page/link-button';
import { PageFrame } from '@/components/page/page-frame';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ConnectionReply, ConnectorReply } from '@/api/schemas';
import { FieldsNeedRole, NeedsRole } from '@/features/session/components/needs-role';
import { useConnections, useConnectors, useUpdateConnection } from '../hooks/use-connections';
import { ConnectionForm } from './connection-form';
import { DeleteConnection } from './delete-connection';

interface EditProps {
  readonly tenantId: string;
  readonly connection: ConnectionReply;
  readonly connector: ConnectorReply;
}

function Edit({ tenantId, connection, connector }: EditProps) {
  const router = useRouter();
  const update = useUpdateConnection(tenantId, connection.id);
  const back = (): void => router.push(`/t/${tenantId}/connections`);
  return (
    <ConnectionForm
      tenantId={tenantId}
      connector={connector}
      connection={connection}
      saving={update}
      onSave={(values) => update.mutate(values, { onSuccess: back })}
      onCancel={back}
    />
  );
}

export function EditConnectionScreen({ tenantId, id }: { readonly tenantId: string; readonly id: string }) {
  const connections = useConnections(tenantId);
  const connectors = useConnectors();
  const connection = connections.data?.find((item) => item.id === id);
  const gone = (
    <EmptyState
      icon={<IconPlugConnectedX />}
      sentence="This connection is not there any more."
      action={<LinkButton href={`/t/${tenantId}/connections`}>Show the connections</LinkButton>}
    />
  );
  return (
    <PageFrame
      title={connection?.name ?? 'Connection'}
      {...(connection
        ? {
            lead: `${connection.connectorName} · ${connection.kind}`,
            actions: (
              <NeedsRole role="owner">
                <DeleteConnection tenantId={tenantId} connection={connection} />
              </NeedsRole>
            ),
          }
        : {})}
    >
      <QueryView query={connections} errorTitle="The connection could not be loaded">
        {() => (
          <QueryView query={connectors} errorTitle="The connector's form could not be loaded">
            {(items) => {
              const connector = items.find((item) => item.id === connection?.connectorId);
              return connection && connector ? (
                <FieldsNeedRole role="billing" what="Changing a connection">
                  <Edit tenantId={tenantId} connection={connection} connector={connector} />
                </FieldsNeedRole>
              ) : (
                gone
              );
            }}
          </QueryView>
        )}
      </QueryView>
    </PageFrame>
  );
}
