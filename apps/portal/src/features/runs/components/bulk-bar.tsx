'use client';

import { useState } from 'react';
import { Button, Group, NumberInput, Popover, Stack, Text } from '@mantine/core';
import { IconBan, IconChecks, IconKeyboard, IconPlus } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { formatMoney } from '@/components/figures/format-amount';
import type { LineReply, LinesFilter } from '@/api/schemas';
import type { RunRef } from '../fns/run-path';
import { useAcceptPreview } from '../hooks/use-accept-preview';
import { useAcceptSuggestions } from '../hooks/use-decisions';

interface BulkBarProps {
  readonly runRef: RunRef;
  readonly filter: LinesFilter;
  readonly selected: readonly LineReply[];
  readonly todo: number;
  /** False: the month is decided; it can be looked at. */
  readonly editable: boolean;
  readonly targetName: string;
  readonly onExclude: () => void;
  readonly onCreate: () => void;
  readonly onHelp: () => void;
}

type AcceptProps = Pick<BulkBarProps, 'runRef' | 'filter' | 'selected'>;

/** Says how many links it would make, over how many lines and how much money, before anyone clicks. */
function AcceptForm({ runRef, filter, selected, onDone }: AcceptProps & { readonly onDone: () => void }) {
  const [minimumScore, setMinimumScore] = useState(90);
  const scope = selected.length > 0 ? { lineIds: selected.map(({ id }) => id) } : { filter };
  const preview = useAcceptPreview(runRef, { ...scope, minimumScore });
  const accept = useAcceptSuggestions(runRef);
  const counted = preview.data;
  const failed = accept.error ?? preview.error;
  return (
    <Stack gap="sm">
      {failed && <ErrorNotice title="No suggestion was accepted" error={failed} />}
      <NumberInput
        label="Accept suggestions from a score of"
        suffix=" %"
        min={50}
        max={100}
        value={minimumScore}
        onChange={(value) => typeof value === 'number' && setMinimumScore(value)}
      />
      <Text fz="sm" aria-live="polite">
        {counted
          ? `${counted.links} links on ${counted.lines} lines, ${counted.totals.map((total) => formatMoney(total)).join(' and ') || 'no money'}. ${counted.ambiguous} ambiguous ones are left alone.`
          : 'Counting…'}
      </Text>
      <Button
        disabled={!counted || counted.links === 0}
        loading={accept.isPending}
        onClick={() => accept.mutate({ ...scope, minimumScore }, { onSuccess: onDone })}
      >
        {`Accept ${counted?.links ?? 0} suggestions`}
      </Button>
    </Stack>
  );
}

function AcceptButton(props: AcceptProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={320} position="top-start" shadow="lg" trapFocus>
      <Popover.Target>
        <Button variant="light" leftSection={<IconChecks size={16} />} onClick={() => setOpened(!opened)}>
          Accept suggestions…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && <AcceptForm {...props} onDone={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

/** What is left, what is selected, and what can be done with it. */
export function BulkBar({
  todo,
  editable,
  selected,
  targetName,
  onExclude,
  onCreate,
  onHelp,
  ...accept
}: BulkBarProps) {
  const some = selected.length > 0;
  return (
    <Group
      px={20}
      py={8}
      gap="sm"
      style={{ borderTop: '1px solid var(--tl-line)' }}
      role="toolbar"
      aria-label="Selection"
    >
      <Text fz="sm" fw={600}>
        {`${todo} to do`}
        {some && ` · ${selected.length} selected`}
      </Text>
      {editable ? (
        <>
          <AcceptButton {...accept} selected={selected} />
          <Button variant="default" leftSection={<IconBan size={16} />} disabled={!some} onClick={onExclude}>
            Exclude…
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            disabled={selected.length !== 1}
            onClick={onCreate}
          >
            {`Create in ${targetName}…`}
          </Button>
        </>
      ) : (
        <Text fz="sm" c="dimmed">
          This month is decided; its lines can be looked at, not changed.
        </Text>
      )}
      <Button
        ml="auto"
        variant="subtle"
        color="gray"
        leftSection={<IconKeyboard size={16} />}
        onClick={onHelp}
      >
        Shortcuts
      </Button>
    </Group>
  );
}
