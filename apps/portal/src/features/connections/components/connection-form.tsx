'use client';

import { useMemo, useState } from 'react';
import { Button, Group, Paper, Stack, TextInput } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import type { ApiError } from '@/api/api-error';
import type { ConnectionReply, ConnectorReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { SchemaForm, type FormValues } from '@/components/schema-form/lazy-schema-form';
import { checkIssues } from '../fns/check-issues';
import { connectionSchema, filledCredentials } from '../fns/connection-schema';
import { useCheckUnsaved, useConnectionChoices } from '../hooks/use-connections';
import { CheckFindings } from './check-findings';

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
  const check = useCheckUnsaved(tenantId);
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
          onChange={setForm}
          onSubmit={(values) => onSave(valuesOf(name, values))}
        >
          <Stack gap="md" mt="xl">
            {saving.error && <ErrorNotice title="The connection was not saved" error={saving.error} />}
            {check.error && <ErrorNotice title="The connection could not be tested" error={check.error} />}
            {check.data && <CheckFindings result={check.data} connector={connector} />}
            <Group justify="flex-end">
              {onCancel && (
                <Button variant="default" onClick={onCancel}>
                  Cancel
                </Button>
              )}
              <Button
                variant="light"
                leftSection={<IconPlugConnected size={16} />}
                loading={check.isPending}
                onClick={() =>
                  check.mutate({
                    connectorId: connector.id,
                    ...(connection ? { connectionId: connection.id } : {}),
                    settings,
                    credentials,
                  })
                }
              >
                Test connection
              </Button>
              <Button type="submit" loading={saving.isPending} disabled={name.trim() === ''}>
                Save connection
              </Button>
            </Group>
          </Stack>
        </SchemaForm>
      </Stack>
    </Paper>
  );
}
