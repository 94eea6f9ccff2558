import { Box, List, Text } from '@mantine/core';
import { Notice } from '@/components/feedback/notice';
import type { NamedDifferenceReply } from '@/api/schemas';
import { formatMoney } from '@/components/figures/format-amount';

/** Differences that no change closes, named with their money: nothing is left out in silence. */
export function NotWritten({ items }: { readonly items: readonly NamedDifferenceReply[] }) {
  if (items.length === 0) return null;
  return (
    <Box id="not-written" component="section" aria-label="Not written">
      <Notice
        meaning="info"
        title={`${items.length} ${items.length === 1 ? 'difference' : 'differences'} that will not be written`}
      >
        <List size="sm" spacing={4}>
          {items.map((item, index) => (
            <List.Item key={`${item.reason}-${item.start}-${index}`}>
              {item.customerName && (
                <Text span fz="sm" fw={600}>
                  {`${item.customerName}: `}
                </Text>
              )}
              {item.message}
              {item.money && ` (${formatMoney(item.money)})`}
            </List.Item>
          ))}
        </List>
      </Notice>
    </Box>
  );
}
