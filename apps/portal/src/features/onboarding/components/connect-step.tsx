'use client';

import { useState } from 'react';
import { QueryView } from '@/components/feedback/query-view';
import type { ConnectorReply } from '@/api/schemas';
import { ConnectionForm } from '@/features/connections/components/connection-form';
import { ConnectorChoices } from '@/features/connections/components/connector-choice';
import { useConnectors, useCreateConnection } from '@/features/connections/hooks/use-connections';

interface ConnectStepProps {
  readonly tenantId: string;
  readonly kind: ConnectorReply['kind'];
}

/** Chooses a connector and asks for its own fields. With one to choose from, its fields come at once. */
export function ConnectStep({ tenantId, kind }: ConnectStepProps) {
  const connectors = useConnectors();
  return (
    <QueryView query={connectors} errorTitle="The connectors could not be loaded">
      {(items) => <Connect tenantId={tenantId} connectors={items.filter((item) => item.kind === kind)} />}
    </QueryView>
  );
}

function Connect({
  tenantId,
  connectors,
}: {
  readonly tenantId: string;
  readonly connectors: readonly ConnectorReply[];
}) {
  const create = useCreateConnection(tenantId);
  const only = connectors.length === 1 ? (connectors[0] ?? null) : null;
  const [chosen, setChosen] = useState<ConnectorReply | null>(only);
  if (!chosen) return <ConnectorChoices connectors={connectors} onChoose={setChosen} />;
  return (
    <ConnectionForm
      tenantId={tenantId}
      connector={chosen}
      connection={null}
      saving={create}
      onSave={(values) => create.mutate({ connectorId: chosen.id, ...values })}
      {...(only ? {} : { onCancel: () => setChosen(null) })}
    />
  );
}
