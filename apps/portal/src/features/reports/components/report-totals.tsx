import { Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { Amount } from '@/components/figures/amount';
import { signOf, type Money } from '@/components/figures/format-amount';
import type { ReportTotalsReply } from '@/api/schemas';

interface ReportTotalsProps {
  readonly totals: readonly ReportTotalsReply[];
  readonly targetName: string;
}

function Tile({
  label,
  money,
  signed = false,
  difference = null,
}: {
  readonly label: string;
  readonly money: Money | null;
  readonly signed?: boolean;
  /** To what it will bill. */
  readonly difference?: Money | null;
}) {
  return (
    <Paper withBorder p="md" radius="lg">
      <Stack gap={2}>
        <Text fz="sm" c="dimmed">
          {label}
        </Text>
        <Text fz={20} fw={650} lts="-0.01em">
          {money ? <Amount money={money} signed={signed} /> : '–'}
        </Text>
        {difference && (
          <Text fz="xs" c="dimmed">
            {signOf(difference.amount) === 'zero' ? (
              'as it will bill'
            ) : (
              <Amount money={difference} signed bare />
            )}
            {signOf(difference.amount) !== 'zero' && ' against will bill'}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

export function ReportTotals({ totals, targetName }: ReportTotalsProps) {
  return totals.map((total) => (
    <SimpleGrid
      key={total.currency}
      cols={{ base: 2, md: 3, lg: 6 }}
      spacing="md"
      aria-label={`Totals in ${total.currency}`}
      component="section"
    >
      <Tile label="Distributor billed" money={total.distributorBilled} />
      <Tile label={`${targetName} will bill`} money={total.targetWillBill} />
      <Tile
        label={`${targetName} did bill`}
        money={total.targetDidBill}
        difference={total.billedDifference}
      />
      <Tile label="Margin" money={total.margin} />
      <Tile label="Found this month" money={total.foundMoney} signed />
      <Tile label="Not written" money={total.leftover} signed />
    </SimpleGrid>
  ));
}
