'use client';

import type { ReactNode } from 'react';
import { Button, Checkbox, Group, Loader, Stack, Text } from '@mantine/core';
import type { LineReply } from '@/api/schemas';
import { namesOfKinds } from '../fns/create-kinds';
import type { CreateDialogState } from '../hooks/use-create-dialog';
import { CreateSection } from './create-section';
import classes from './create-form.module.css';

interface CreateFormProps {
  readonly line: LineReply;
  readonly targetName: string;
  readonly state: CreateDialogState;
  readonly onClose: () => void;
  /** How it went, beside the button that it belongs to. */
  readonly children?: ReactNode;
}

function Creating({ targetName, onClose }: Pick<CreateFormProps, 'targetName' | 'onClose'>) {
  return (
    <Group justify="space-between" role="status">
      <Group gap="sm">
        <Loader size={18} />
        <div>
          <Text fz="sm" fw={600}>
            Creating…
          </Text>
          <Text fz="sm" c="dimmed">{`It is sent to ${targetName} and read back; the row follows.`}</Text>
        </div>
      </Group>
      <Button variant="default" onClick={onClose}>
        Go on meanwhile
      </Button>
    </Group>
  );
}

/** Enter confirms what is shown; after a change it shows first what would be created. */
export function CreateForm({ line, targetName, state, onClose, children }: CreateFormProps) {
  const { proposals, kinds, changed, working, preview } = state;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) state.check();
        else if (state.ready && !preview.isFetching) state.confirm();
      }}
    >
      <Stack gap="lg">
        {proposals.map((proposal, index) => (
          <CreateSection
            key={proposal.kind}
            proposal={proposal}
            texts={state.textsOf(proposal)}
            currency={line.currency}
            titled={kinds.length > 1}
            first={index === 0}
            changed={changed}
            disabled={working}
            onType={(name, text) => state.type(proposal, name, text)}
          />
        ))}
        {!working &&
          state.also.map((kind) => (
            <Checkbox
              key={kind}
              label={`Create its ${kind} too, which ${targetName} also lacks`}
              checked={kinds.includes(kind)}
              onChange={(event) => state.setAlso(kind, event.currentTarget.checked)}
            />
          ))}
        {!working && children}
        {working ? (
          <Creating targetName={targetName} onClose={onClose} />
        ) : (
          <Group justify="flex-end" className={classes['foot']}>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={preview.isFetching} disabled={!changed && !state.ready}>
              {changed ? 'Show what will be created' : `Create ${namesOfKinds(kinds)}`}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
