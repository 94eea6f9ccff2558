import { Table, Text } from '@mantine/core';
import type { ChargeReply } from '@/api/schemas';
import { Amount } from '@/components/figures/amount';
import type { Money } from '@/components/figures/format-amount';
import { formatShortDay } from '@/components/figures/format-day';
import { showUnitsOfCharge } from '../fns/cell-values';
import { lastDayText } from '../fns/last-day-text';

interface StoryChargesProps {
  readonly charges: readonly ChargeReply[];
  readonly total: Money;
}

/** The invoice lines and credits that the line was built from. */
export function StoryCharges({ charges, total }: StoryChargesProps) {
  if (charges.length === 0) return <Text fz="sm">Nothing was billed for it in this month.</Text>;
  return (
    <Table fz="sm" verticalSpacing={5} horizontalSpacing={4} aria-label="Charges of the line">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Document</Table.Th>
          <Table.Th>Days</Table.Th>
          <Table.Th ta="right">Units</Table.Th>
          <Table.Th ta="right">{total.currency}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {charges.map((charge) => (
          <Table.Tr key={charge.id}>
            <Table.Td title={charge.description}>{charge.documentCode}</Table.Td>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>
              {charge.start && charge.endExclusive
                ? `${formatShortDay(charge.start)} – ${lastDayText(charge.endExclusive)}`
                : '–'}
            </Table.Td>
            <Table.Td ta="right">{showUnitsOfCharge(charge)}</Table.Td>
            <Table.Td ta="right">
              <Amount money={charge.amount} bare />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th colSpan={3}>Total</Table.Th>
          <Table.Th ta="right">
            <Amount money={total} bare />
          </Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}
