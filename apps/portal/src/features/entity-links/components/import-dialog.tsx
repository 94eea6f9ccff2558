'use client';

import { Button, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import type { ImportLinksReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Notice } from '@/components/feedback/notice';
import { Dialog } from '@/components/page/dialog';
import { useImportLinks } from '../hooks/use-link-files';

interface ImportDialogProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  /** The newest open month: its target says which ids exist, and it is validated again. */
  readonly runId: string | null;
  readonly file: { readonly name: string; readonly content: string };
  readonly onClose: () => void;
}

const MOST_SHOWN = 20;

function Refused({ refused }: Pick<ImportLinksReply, 'refused'>) {
  return (
    <Notice
      meaning="stop"
      title={`${refused.length} rows cannot be taken; nothing is changed until they can`}
    >
      <List size="sm">
        {refused.slice(0, MOST_SHOWN).map(({ row, message }) => (
          <List.Item key={row}>{`Row ${row}: ${message}`}</List.Item>
        ))}
      </List>
      {refused.length > MOST_SHOWN && <Text fz="sm">{`…and ${refused.length - MOST_SHOWN} more.`}</Text>}
    </Notice>
  );
}

/** What a file would change, then all of it or nothing. */
export function ImportDialog({ tenantId, applicationLinkId, runId, file, onClose }: ImportDialogProps) {
  const look = useImportLinks(tenantId, applicationLinkId);
  const take = useImportLinks(tenantId, applicationLinkId);
  const input = { content: file.content, ...(runId ? { runId } : {}) };
  const { mutate } = look;
  useEffect(() => {
    mutate({ content: file.content, ...(runId ? { runId } : {}), preview: true });
  }, [mutate, file.content, runId]);
  const shown = look.data;
  const ready = shown && shown.refused.length === 0 && shown.changed > 0;
  return (
    <Dialog onClose={onClose} title={`Import ${file.name}`} size="md">
      <Stack>
        {look.error && <ErrorNotice title="The file cannot be taken" error={look.error} />}
        {take.error && <ErrorNotice title="Nothing was changed" error={take.error} />}
        {look.isPending && <Skeleton h={60} aria-label="Looking at the file" />}
        {shown && shown.refused.length > 0 && <Refused refused={shown.refused} />}
        {shown && (
          <Text aria-live="polite">{`${shown.rows} rows; ${shown.changed} links change, the others are as they stand.`}</Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={!ready}
            loading={take.isPending}
            onClick={() => take.mutate(input, { onSuccess: ({ done }) => done && onClose() })}
          >
            {ready ? `Change ${shown.changed} links` : 'Change the links'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
