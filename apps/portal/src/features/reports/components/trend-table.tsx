import Link from 'next/link';
import { Anchor, Table } from '@mantine/core';
import type { TrendMonthReply } from '@/api/schemas';
import { Amount } from '@/components/figures/amount';
import { formatMonth } from '@/components/figures/format-day';
import { targetBills } from '../fns/trend-bars';

const HEAD = ['Billed to you', 'You bill', 'Margin', 'Found a month'];

/** The same months in figures, newest first; each opens as it was decided. */
export function TrendTable({
  tenantId,
  months,
}: {
  readonly tenantId: string;
  readonly months: readonly TrendMonthReply[];
}) {
  return (
    <Table verticalSpacing={6} fz="sm" style={{ alignSelf: 'start' }} aria-label="Closed months">
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
            {[month.distributorBilled, targetBills(month), month.margin, month.foundMoney].map(
              (money, index) => (
                <Table.Td key={HEAD[index]} ta="right">
                  <Amount money={money} bare signed={index === 3} />
                </Table.Td>
              ),
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
