import { Group, Kbd, Stack, Text } from '@mantine/core';
import { Dialog } from '@/components/page/dialog';

const KEYS: readonly (readonly [string, string])[] = [
  ['j  k  ↓  ↑', 'Next and previous line'],
  ['Enter', 'Do what the line offers'],
  ['Space', 'Open or close the line’s story'],
  ['l', 'Link: search in the target'],
  ['x', 'Exclude with a reason, or include again'],
  ['c', 'Create what the target lacks'],
  ['C', 'Create what all lines lack, of the selected or of all that match'],
  ['s', 'Select the line'],
  ['n', 'Next line with a finding'],
  ['a', 'Accept suggestions, from a score'],
  ['y', 'Copy what is shown or selected, for a spreadsheet'],
  ['/', 'Filter'],
  ['v', 'Saved views'],
  ['g t', 'To do'],
  ['g a', 'All lines'],
  ['g c', 'Group by customer'],
  ['r', 'Review; there j and k go through the customers'],
  ['Enter', 'In the review: into the customer’s changes'],
  ['a', 'In the review: approve, after a question'],
  ['Ctrl K', 'Go to, run, find'],
];

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title="Keyboard" size="md">
      <Stack gap={8}>
        {KEYS.map(([keys, does]) => (
          <Group key={does} justify="space-between" wrap="nowrap">
            <Text fz="sm">{does}</Text>
            <Group gap={4} wrap="nowrap">
              {keys.split(/\s+/).map((key) => (
                <Kbd key={key} size="sm">
                  {key}
                </Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Dialog>
  );
}
