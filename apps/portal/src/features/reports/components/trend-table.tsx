import Link from 'next/link';
import { Anchor, Table, Text } from '@mantine/core';
import type { TrendMonthReply } from '@/api/schemas';
import { Amount } from '@/components/figures/amount';
import { formatMonth } from '@/components/figures/format-day';
import { partlyPosted } from '../fns/trend-bars';

const HEAD = ['Billed to you', 'You bill', 'Margin', 'Found'];

/** Billing in the target is under way: the amount beside it is what the month comes to. */
function Posted({ month }: { readonly month: TrendMonthReply }) {
  const posted = partlyPosted(month);
  if (!posted) return null;
  return (
    <Text fz="xs" c="dimmed">
      <Amount money={posted} bare /> posted
    </Text>
  );
}

/** The same months in figures, newest first; each opens as it was decided. */
export function TrendTable({
  tenantId,
  months,
}: {
  readonly tenantId: string;
  readonly months: readonly TrendMonthReply[];
}) {
  return (
    <Table.ScrollContainer minWidth={460} style={{ alignSelf: 'start' }}>
      <Table verticalSpacing={6} fz="sm" aria-label="Closed months">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Month</Table.Th>
            {HEAD.map((name) => (
              <Table.Th key={name} ta="right">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...months].reverse().map((month) => (
            <Table.Tr key={month.month}>
              <Table.Td>
                <Anchor
                  component={Link}
                  href={`/t/${tenantId}/runs/${month.runId}?view=report`}
                  fz="sm"
                  style={{ whiteSpace: 'nowrap' }}
                >
                  {formatMonth(month.month)}
                </Anchor>
              </Table.Td>
              {[month.distributorBilled, month.targetWillBill, month.margin, month.foundMoney].map(
                (money, index) => (
                  <Table.Td key={HEAD[index]} ta="right">
                    <Amount money={money} bare signed={index === 3} />
                    {index === 1 && <Posted month={month} />}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
