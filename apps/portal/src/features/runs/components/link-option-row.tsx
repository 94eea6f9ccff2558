import { Box, Combobox, Group, Text, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import type { LinkOption } from '../fns/link-options';

interface LinkOptionRowProps {
  readonly option: LinkOption;
  readonly current: boolean;
}

export function LinkOptionRow({ option, current }: LinkOptionRowProps) {
  return (
    <Combobox.Option value={option.targetId} active={current}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Box miw={0}>
          <Text fz="sm" fw={550} truncate>
            {option.name}
          </Text>
          {option.detail && (
            <Text fz="xs" c="dimmed" truncate>
              {option.detail}
            </Text>
          )}
        </Box>
        <Group gap={6} wrap="nowrap">
          {current && <IconCheck size={15} aria-label="linked now" />}
          {option.score !== null && (
            <Tooltip
              label={option.reasons.join('\n') || option.detail}
              style={{ whiteSpace: 'pre-line' }}
              maw={360}
            >
              <span>
                <MeaningBadge meaning={option.ambiguous ? 'attention' : option.score >= 90 ? 'ok' : 'quiet'}>
                  {option.score} %
                </MeaningBadge>
              </span>
            </Tooltip>
          )}
        </Group>
      </Group>
    </Combobox.Option>
  );
}
