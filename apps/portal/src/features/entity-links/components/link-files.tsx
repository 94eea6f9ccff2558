'use client';

import { useState } from 'react';
import { Button, FileButton, Group } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { NeedsRole } from '@/features/session/components/needs-role';
import { linkFilePath } from '../hooks/use-link-files';
import { ImportDialog } from './import-dialog';

interface LinkFilesProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly runId: string | null;
}

/** Links out to a table for a spreadsheet, and back in. */
export function LinkFiles({ tenantId, applicationLinkId, runId }: LinkFilesProps) {
  const [file, setFile] = useState<{ name: string; content: string } | null>(null);
  const choose = (chosen: File | null): void => {
    if (chosen) void chosen.text().then((content) => setFile({ name: chosen.name, content }));
  };
  return (
    <Group gap="xs">
      <Button
        component="a"
        href={linkFilePath(tenantId, applicationLinkId)}
        download
        variant="default"
        leftSection={<IconDownload size={16} />}
      >
        Export
      </Button>
      <NeedsRole role="billing">
        <FileButton accept=".csv,text/csv" onChange={choose}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload size={16} />}>
              Import…
            </Button>
          )}
        </FileButton>
      </NeedsRole>
      {file && (
        <ImportDialog {...{ tenantId, applicationLinkId, runId, file }} onClose={() => setFile(null)} />
      )}
    </Group>
  );
}
