'use client';

import { useRouter } from 'next/navigation';
import { Select } from '@mantine/core';
import { formatMonth } from '@/components/figures/format-day';
import { useMonths } from '@/features/application-links/hooks/use-application-links';

interface MonthSelectProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly month: string;
}

/** The months that the source offers. One with a run opens it; another leads to its start. */
export function MonthSelect({ tenantId, applicationLinkId, month }: MonthSelectProps) {
  const router = useRouter();
  const months = useMonths(tenantId, applicationLinkId).data?.items ?? [];
  const known = months.some((item) => item.month === month)
    ? months
    : [{ month, runId: null, runState: null }, ...months];
  function go(chosen: string | null): void {
    if (!chosen || chosen === month) return;
    const run = known.find((item) => item.month === chosen)?.runId;
    router.push(
      run ? `/t/${tenantId}/runs/${run}` : `/t/${tenantId}/months?link=${applicationLinkId}&month=${chosen}`,
    );
  }
  return (
    <Select
      aria-label="Month"
      w={164}
      fw={600}
      allowDeselect={false}
      value={month}
      data={known.map((item) => ({ value: item.month, label: formatMonth(item.month) }))}
      onChange={go}
    />
  );
}
