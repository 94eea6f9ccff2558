'use client';

import { Paper, Stack, Text } from '@mantine/core';
import { IconTransfer } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { QueryView } from '@/components/feedback/query-view';
import { LinkButton } from '@/components/page/link-button';
import { PageFrame } from '@/components/page/page-frame';
import { TrendCard } from '@/features/reports/components/trend-card';
import { useOverview } from '../hooks/use-overview';
import { LastRuns } from './last-runs';
import { LinkCard } from './link-card';

const NO_LINK =
  'Connect your marketplace and your PSA, join them, and pick your first month. It takes a few minutes.';

/** What waits for me, first. */
export function OverviewScreen({ tenantId }: { readonly tenantId: string }) {
  const overview = useOverview(tenantId);
  const lastRuns = (overview.data?.items ?? []).flatMap(({ applicationLink, lastRuns: runs }) =>
    runs.map((run) => ({ ...run, linkName: applicationLink.name })),
  );
  return (
    <PageFrame title="Overview" lead="What waits for you, and what was done last.">
      <QueryView
        query={overview}
        errorTitle="The overview could not be loaded"
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon={<IconTransfer />}
            sentence={NO_LINK}
            action={<LinkButton href={`/t/${tenantId}/onboarding`}>Set up</LinkButton>}
          />
        }
      >
        {({ items, next }) => (
          <Stack gap="xl">
            {next && (
              <Paper p="md" radius="lg" bg="var(--mantine-primary-color-light)">
                <Text fw={550}>{next}</Text>
              </Paper>
            )}
            <Stack gap="md">
              {items.map((item) => (
                <LinkCard key={item.applicationLink.id} tenantId={tenantId} item={item} />
              ))}
            </Stack>
            {items.map(({ applicationLink: { id } }) => (
              <TrendCard key={id} tenantId={tenantId} applicationLinkId={id} />
            ))}
            <LastRuns tenantId={tenantId} runs={lastRuns} />
          </Stack>
        )}
      </QueryView>
    </PageFrame>
  );
}
