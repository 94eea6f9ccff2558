'use client';

import { useConnections } from '@/features/connections/hooks/use-connections';
import { useOverview } from '@/features/overview/hooks/use-overview';
import type { OnboardingFacts } from '../fns/onboarding-steps';

/** What is there already. `null` until both answers have come. */
export function useOnboarding(tenantId: string) {
  const connections = useConnections(tenantId);
  const overview = useOverview(tenantId);
  const items = overview.data?.items;
  const facts: OnboardingFacts | null =
    connections.data && items
      ? {
          connections: connections.data,
          links: items.map(({ applicationLink }) => applicationLink),
          runs: items.flatMap(({ lastRuns }) => lastRuns),
        }
      : null;
  return {
    facts,
    connections: connections.data ?? [],
    items: items ?? [],
    error: connections.error ?? overview.error,
    refetch: async () => {
      await Promise.all([connections.refetch(), overview.refetch()]);
    },
  };
}
