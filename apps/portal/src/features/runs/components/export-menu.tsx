'use client';

import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconClipboardCopy, IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import type { Exports } from '../hooks/use-exports';

interface ExportMenuProps {
  readonly exports: Exports;
  readonly selected: number;
}

/** Copy, CSV or Excel of exactly what is shown. */
export function ExportMenu({ exports, selected }: ExportMenuProps) {
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Tooltip label="Copy or export">
          <ActionIcon variant="default" size={36} aria-label="Copy or export">
            <IconDownload size={17} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{selected > 0 ? `The ${selected} selected, as shown` : 'All lines, as shown'}</Menu.Label>
        <Menu.Item leftSection={<IconClipboardCopy size={16} />} onClick={exports.copy}>
          Copy for a spreadsheet
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={16} />} onClick={exports.csv}>
          CSV file
        </Menu.Item>
        <Menu.Item leftSection={<IconFileSpreadsheet size={16} />} onClick={exports.xlsx}>
          Excel file
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
