'use client';

import { Button, Code, CopyButton, Group, List, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { ApiError, UNKNOWN_OUTCOME } from '@/api/api-error';
import { Notice } from './notice';
import { SignInAgain } from './sign-in-again';

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

const SIGNED_OUT = 'AUTH.NEEDED';
const SESSION_ENDED =
  'Your session has ended. Nothing was changed. Sign in again in a new tab, then repeat it here: what you entered is still there.';
const UNKNOWN_TITLE = 'It is not known whether this was done';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'The reason is unknown. Reload the page and try again.';

/** What happened, what was not done, the next step, and the id that support asks for. */
export function ErrorNotice({ error, title, onRetry }: ErrorNoticeProps) {
  const known = error instanceof ApiError ? error : null;
  const signedOut = known?.code === SIGNED_OUT;
  return (
    <Notice meaning="stop" title={known?.code === UNKNOWN_OUTCOME ? UNKNOWN_TITLE : title}>
      <Text size="sm">{signedOut ? SESSION_ENDED : messageOf(error)}</Text>
      {known && known.issues.length > 0 && (
        <List size="sm" mt={6}>
          {known.issues.map((issue) => (
            <List.Item key={`${issue.path}:${issue.message}`}>{issue.message}</List.Item>
          ))}
        </List>
      )}
      <Group mt="sm" gap="md">
        {signedOut && <SignInAgain />}
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
