'use client';

import { Button, Group, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { guardRailsOf } from '../fns/policy-values';
import { useReplay } from '../hooks/use-replay';
import type { PolicyForm } from './policy-fields';
import { ReplayResult } from './replay-result';

interface RailsReplayProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly form: PolicyForm;
}

/** Tries the rails as they stand in the form, saved or not, on the month that was planned last. */
export function RailsReplay({ tenantId, applicationLinkId, form }: RailsReplayProps) {
  const replay = useReplay(tenantId, applicationLinkId);
  return (
    <Stack gap="sm">
      {replay.error && <ErrorNotice title="The rails were not replayed" error={replay.error} />}
      {replay.data && <ReplayResult replay={replay.data} />}
      <Group>
        <Button
          variant="default"
          leftSection={<IconHistory size={16} />}
          loading={replay.isPending}
          onClick={() => replay.mutate(guardRailsOf(form.values))}
        >
          Replay on last month
        </Button>
      </Group>
    </Stack>
  );
}
