'use client';

import { Paper, Table, Text } from '@mantine/core';
import { Amount } from '@/components/figures/amount';
import type { Money } from '@/components/figures/format-amount';
import type { ReportCustomerReply } from '@/api/schemas';
import { largestAmount } from '../fns/margin-bar';
import { BarLegend, ReportBar } from './report-bar';

interface ReportTableProps {
  readonly customers: readonly ReportCustomerReply[];
  readonly targetName: string;
}

function Cell({ money, signed = false }: { readonly money: Money | null; readonly signed?: boolean }) {
  return (
    <Table.Td ta="right">
      {money ? (
        <Amount money={money} signed={signed} bare />
      ) : (
        <Text span c="dimmed">
          –
        </Text>
      )}
    </Table.Td>
  );
}

/** Per customer, to the cent. Amounts are the host's; bars only show proportions. */
export function ReportTable({ customers, targetName }: ReportTableProps) {
  const largest = largestAmount(
    customers.flatMap(({ distributorBilled, targetWillBill }) => [
      distributorBilled.amount,
      targetWillBill?.amount ?? '0',
    ]),
  );
  return (
    <Paper withBorder radius="lg" style={{ overflow: 'hidden' }}>
      <Table.ScrollContainer minWidth={1060}>
        <Table
          fz="sm"
          verticalSpacing={8}
          horizontalSpacing="md"
          highlightOnHover
          aria-label="Report per customer"
        >
          <Table.Thead bg="var(--tl-sunken)">
            <Table.Tr>
              <Table.Th>Customer</Table.Th>
              <Table.Th ta="right">Lines</Table.Th>
              <Table.Th ta="right">Distributor billed</Table.Th>
              <Table.Th ta="right">Will bill</Table.Th>
              <Table.Th ta="right">Did bill</Table.Th>
              <Table.Th ta="right">Difference</Table.Th>
              <Table.Th ta="right">Margin</Table.Th>
              <Table.Th ta="right">Found</Table.Th>
              <Table.Th ta="right">Not written</Table.Th>
              <Table.Th>Currency</Table.Th>
              <Table.Th w={150}>
                <BarLegend targetName={targetName} />
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {customers.map((customer, index) => (
              <Table.Tr key={`${customer.name}-${customer.currency}-${index}`}>
                <Table.Td fw={550} maw={260} style={{ overflowWrap: 'anywhere' }}>
                  {customer.name}
                </Table.Td>
                <Table.Td ta="right">{customer.lines}</Table.Td>
                <Cell money={customer.distributorBilled} />
                <Cell money={customer.targetWillBill} />
                <Cell money={customer.targetDidBill} />
                <Cell money={customer.billedDifference} signed />
                <Cell money={customer.margin} />
                <Cell money={customer.foundMoney} signed />
                <Cell money={customer.leftover} signed />
                <Table.Td c="dimmed">{customer.currency}</Table.Td>
                <Table.Td>
                  <ReportBar customer={customer} largest={largest} targetName={targetName} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
