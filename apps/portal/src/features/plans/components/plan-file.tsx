'use client';

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import type { PlanReply } from '@/api/schemas';
import { runPath, type RunRef } from '@/features/runs/fns/run-path';

/** The plan as a file. Its hash is what an approval binds to; it can be computed again offline. */
export function PlanFile({ runRef, plan }: { readonly runRef: RunRef; readonly plan: PlanReply }) {
  return (
    <Tooltip label={`Download the plan file. Its hash: ${plan.hash.slice(0, 12)}…`}>
      <ActionIcon
        component="a"
        href={runPath(runRef, 'plan.json')}
        download
        variant="default"
        size={36}
        aria-label={`Download the plan file, hash ${plan.hash}`}
      >
        <IconFileDownload size={17} />
      </ActionIcon>
    </Tooltip>
  );
}
