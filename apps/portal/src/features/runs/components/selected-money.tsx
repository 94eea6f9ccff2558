'use client';

import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { formatMoney } from '@/components/figures/format-amount';
import type { RunRef } from '../fns/run-path';
import { useExcludePreview, type ExcludeSelection } from '../hooks/use-exclude-preview';

interface SelectedMoneyProps {
  readonly runRef: RunRef;
  readonly selection: ExcludeSelection;
}

/** What was billed for what is ticked. The host adds it up, when the ticking pauses. */
export function SelectedMoney({ runRef, selection }: SelectedMoneyProps) {
  const [asked] = useDebouncedValue(selection, 250);
  const { data } = useExcludePreview(runRef, asked);
  if (!data || data.totals.length === 0) return null;
  return (
    <Text fz="xs" lh={1.3} c="dimmed">
      {data.totals.map((total) => formatMoney(total)).join(' and ')}
    </Text>
  );
}
