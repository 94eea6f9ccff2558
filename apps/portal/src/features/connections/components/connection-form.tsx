'use client';

import { useMemo, useState } from 'react';
import { Paper, Stack, TextInput } from '@mantine/core';
import type { ApiError } from '@/api/api-error';
import type { ConnectionReply, ConnectorReply } from '@/api/schemas';
import { SchemaForm, type FormValues } from '@/components/schema-form/lazy-schema-form';
import { checkIssues } from '../fns/check-issues';
import { connectionSchema, filledCredentials } from '../fns/connection-schema';
import { useConnectionChoices } from '../hooks/use-connections';
import { useTestedSave } from '../hooks/use-tested-save';
import { ConnectionActions } from './connection-actions';

export interface ConnectionValues {
  readonly name: string;
  readonly settings: Record<string, unknown>;
  readonly credentials: Record<string, unknown>;
}

interface ConnectionFormProps {
  readonly tenantId: string;
  readonly connector: ConnectorReply;
  readonly connection: ConnectionReply | null;
  readonly saving: { readonly isPending: boolean; readonly error: ApiError | null };
  readonly onSave: (values: ConnectionValues) => void;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: () => void;
}

const valuesOf = (name: string, form: FormValues): ConnectionValues => ({
  name: name.trim(),
  settings: (form['settings'] ?? {}) as Record<string, unknown>,
  credentials: filledCredentials(form['credentials']),
});

/** Settings and credentials as the connector declares them. Credentials can only be written. */
export function ConnectionForm({
  tenantId,
  connector,
  connection,
  saving,
  onSave,
  onCancel,
}: ConnectionFormProps) {
  const [name, setName] = useState(connection?.name ?? connector.displayName);
  const [form, setForm] = useState<FormValues>({ settings: connection?.settings ?? {}, credentials: {} });
  const about = { connectorId: connector.id, ...(connection ? { connectionId: connection.id } : {}) };
  const { check, held, test, save, forget } = useTestedSave(tenantId, about, onSave);
  const choices = useConnectionChoices(tenantId, connection?.id ?? null);
  const schema = useMemo(
    () =>
      connectionSchema({
        connector,
        stored: connection?.credentialFields ?? [],
        choices: choices.data ?? [],
      }),
    [connector, connection, choices.data],
  );
  const { settings, credentials } = valuesOf(name, form);
  const failure = saving.error ?? check.error;
  const found = check.data?.findings;
  const issues = useMemo(
    () => failure?.issues ?? checkIssues(connector, found ?? []),
    [failure, connector, found],
  );
  return (
    <Paper withBorder p="xl" radius="lg" maw={920}>
      <Stack gap="lg">
        <TextInput
          label="Name"
          description="How this connection is called in Tallylink."
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
        />
        <SchemaForm
          schema={schema}
          values={form}
          issues={issues}
          onChange={(values) => {
            forget();
            setForm(values);
          }}
          onSubmit={(values) => save(valuesOf(name, values))}
        >
          <ConnectionActions
            connector={connector}
            check={check}
            saving={saving}
            canSave={name.trim() !== ''}
            onTest={() => test({ settings, credentials })}
            onInsist={held && (() => onSave({ ...held, name: name.trim() }))}
            onCancel={onCancel}
          />
        </SchemaForm>
      </Stack>
    </Paper>
  );
}
