'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import type { ApiError } from '@/api/api-error';
import type { ConnectorReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Notice } from '@/components/feedback/notice';
import type { useCheckUnsaved } from '../hooks/use-connections';
import { CheckFindings } from './check-findings';

interface ConnectionActionsProps {
  readonly connector: ConnectorReply;
  readonly check: ReturnType<typeof useCheckUnsaved>;
  readonly saving: { readonly isPending: boolean; readonly error: ApiError | null };
  readonly canSave: boolean;
  readonly onTest: () => void;
  /** The test did not pass: saving it as it is. */
  readonly onInsist: (() => void) | null;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: (() => void) | undefined;
}

/** What the test said, and the buttons. Saving tests first. */
export function ConnectionActions({ connector, check, saving, ...on }: ConnectionActionsProps) {
  return (
    <Stack gap="md" mt="xl">
      {saving.error && <ErrorNotice title="The connection was not saved" error={saving.error} />}
      {check.error && <ErrorNotice title="The connection could not be tested" error={check.error} />}
      {check.data && <CheckFindings result={check.data} connector={connector} />}
      {on.onInsist && (
        <Notice meaning="attention" title="Not saved: the test did not pass">
          <Group justify="space-between">
            <Text size="sm">Correct what it names and save again.</Text>
            <Button size="xs" variant="default" loading={saving.isPending} onClick={on.onInsist}>
              Save it as it is
            </Button>
          </Group>
        </Notice>
      )}
      <Group justify="flex-end">
        {on.onCancel && (
          <Button variant="default" onClick={on.onCancel}>
            Cancel
          </Button>
        )}
        <Button
          variant="light"
          leftSection={<IconPlugConnected size={16} />}
          loading={check.isPending}
          onClick={on.onTest}
        >
          Test connection
        </Button>
        <Button type="submit" loading={saving.isPending || check.isPending} disabled={!on.canSave}>
          Save connection
        </Button>
      </Group>
    </Stack>
  );
}
