'use client';

import dynamic from 'next/dynamic';
import { Group, Paper, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { TrendReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { formatMoney, signOf } from '@/components/figures/format-amount';
import { trendBars } from '../fns/trend-bars';
import { useTrend } from '../hooks/use-trend';
import { TrendTable } from './trend-table';

const LOADING_HEIGHT = 180;
// The chart's library is large and nothing waits for it.
const TrendChart = dynamic(() => import('./trend-chart'), {
  ssr: false,
  loading: () => <Skeleton h={LOADING_HEIGHT} />,
});

interface TrendCardProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
}

function Found({ found }: Pick<TrendReply, 'found'>) {
  return (
    <Group gap="lg">
      {found
        .filter(({ foundMoney }) => signOf(foundMoney.amount) !== 'zero')
        .map(({ year, foundMoney }) => (
          <Text key={foundMoney.currency} fz="sm">
            {`Found in ${year}: `}
            <Text span fw={650}>
              {formatMoney(foundMoney, { signed: true })}
            </Text>
          </Text>
        ))}
    </Group>
  );
}

/** What the closed months came to, each currency apart. Nothing is shown before the first one. */
export function TrendCard({ tenantId, applicationLinkId }: TrendCardProps) {
  const { data, error, refetch } = useTrend(tenantId, applicationLinkId);
  if (error)
    return (
      <ErrorNotice
        title="The trend could not be loaded"
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  if (!data || data.items.length === 0) return null;
  const currencies = [...new Set(data.items.map(({ currency }) => currency))];
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2}>Closed months</Title>
        <Found found={data.found} />
      </Group>
      {currencies.map((currency) => {
        const months = data.items.filter((month) => month.currency === currency);
        return (
          <Paper key={currency} withBorder radius="lg" p="lg" component="section" aria-label={currency}>
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
              <Stack gap="xs">
                <Text fz="sm" fw={600}>
                  {currency}
                </Text>
                <TrendChart bars={trendBars(months)} />
              </Stack>
              <TrendTable tenantId={tenantId} months={months} />
            </SimpleGrid>
          </Paper>
        );
      })}
    </Stack>
  );
}
