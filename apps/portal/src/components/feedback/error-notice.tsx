'use client';

import { Button, Code, CopyButton, Group, List, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { ApiError } from '@/api/api-error';
import { Notice } from './notice';

interface ErrorNoticeProps {
  readonly error: unknown;
  /** What the person wanted, as the head: "The lines could not be loaded". */
  readonly title: string;
  readonly onRetry?: (() => void) | undefined;
}

function RequestId({ id }: { readonly id: string }) {
  return (
    <CopyButton value={id}>
      {({ copied, copy }) => (
        <UnstyledButton onClick={copy} aria-label={`Copy request id ${id}`} fz="xs">
          <Group gap={4}>
            <Code>{id}</Code>
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </Group>
        </UnstyledButton>
      )}
    </CopyButton>
  );
}

/** What happened, what was not done, the next step, and the id that support asks for. */
export function ErrorNotice({ error, title, onRetry }: ErrorNoticeProps) {
  const known = error instanceof ApiError ? error : null;
  const message =
    error instanceof Error ? error.message : 'The reason is unknown. Reload the page and try again.';
  return (
    <Notice meaning="stop" title={title}>
      <Text size="sm">{message}</Text>
      {known && known.issues.length > 0 && (
        <List size="sm" mt={6}>
          {known.issues.map((issue) => (
            <List.Item key={`${issue.path}:${issue.message}`}>{issue.message}</List.Item>
          ))}
        </List>
      )}
      <Group mt="sm" gap="md">
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            Try again
          </Button>
        )}
        {known && (
          <Text size="xs" c="dimmed" span>
            {known.code}
          </Text>
        )}
        {known?.requestId && <RequestId id={known.requestId} />}
      </Group>
    </Notice>
  );
}
