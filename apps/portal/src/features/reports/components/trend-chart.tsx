'use client';

import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { Paper, Text } from '@mantine/core';
import { formatMoney } from '@/components/figures/format-amount';
import { formatMonth } from '@/components/figures/format-day';
import { partlyPosted, type TrendBar } from '../fns/trend-bars';

const SERIES = [
  { name: 'distributor', label: 'Billed to you', color: 'gray.5' },
  { name: 'target', label: 'You bill', color: 'tide.6' },
];

interface TipProps {
  readonly bars: readonly TrendBar[];
  readonly label: unknown;
}

/** The exact figures: the bars are only their lengths. */
function Tip({ bars, label }: TipProps) {
  const month = bars.find((bar) => bar.label === label)?.month;
  if (!month) return null;
  const posted = partlyPosted(month);
  return (
    <Paper withBorder shadow="sm" p="sm" fz="sm">
      <Text fw={600} fz="sm">
        {formatMonth(month.month)}
      </Text>
      <Text fz="sm">{`Billed to you ${formatMoney(month.distributorBilled)}`}</Text>
      <Text fz="sm">{`You bill ${formatMoney(month.targetWillBill)}`}</Text>
      {posted && <Text fz="sm" c="dimmed">{`${formatMoney(posted)} of it is posted`}</Text>}
    </Paper>
  );
}

/** Two bars a month. The table beside it says the same in figures, so a screen reader skips this. */
export default function TrendChart({ bars }: { readonly bars: readonly TrendBar[] }) {
  return (
    <BarChart
      aria-hidden
      // What is hidden from a screen reader must not be reached by Tab either.
      barChartProps={{ accessibilityLayer: false }}
      h={180}
      data={bars.map((bar) => ({ ...bar }))}
      dataKey="label"
      series={SERIES}
      withYAxis={false}
      gridAxis="none"
      withLegend
      legendProps={{ verticalAlign: 'bottom' }}
      maxBarWidth={28}
      tooltipProps={{ content: ({ label }) => <Tip bars={bars} label={label} /> }}
    />
  );
}
