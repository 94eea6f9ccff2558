'use client';

import { CopyButton, Group, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

/** An id, in monospace, copied by a click. */
export function CopyText({ text }: { readonly text: string }) {
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <UnstyledButton onClick={copy} aria-label={`Copy ${text}`} title={text}>
          <Group gap={5} wrap="nowrap">
            <Text span ff="monospace" fz="sm" truncate maw={240}>
              {text}
            </Text>
            {copied ? (
              <IconCheck size={14} color="var(--tl-ok)" />
            ) : (
              <IconCopy size={14} color="var(--mantine-color-dimmed)" />
            )}
          </Group>
        </UnstyledButton>
      )}
    </CopyButton>
  );
}
