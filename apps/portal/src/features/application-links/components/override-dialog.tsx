'use client';

import { useState } from 'react';
import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import type { ApiError } from '@/api/api-error';
import type { ApplicationLinkReply, PolicyOverrideDto, PolicyOverrideReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Dialog } from '@/components/page/dialog';
import { emptyOverride, overrideDraft, overrideOf, type OverrideDraft } from '../fns/override-values';
import { OverrideFigures, PolicySelects } from './override-fields';
import { TargetPicker } from './target-picker';

interface OverrideDialogProps {
  readonly tenantId: string;
  readonly link: ApplicationLinkReply;
  /** The one that is changed; without it a new one is made. */
  readonly override: PolicyOverrideReply | null;
  readonly saving: { readonly isPending: boolean; readonly error: ApiError | null };
  readonly onSave: (override: PolicyOverrideDto) => void;
  readonly onClose: () => void;
}

/** A customer, a service, or one service of one customer, with what is different for it. */
export function OverrideDialog({ tenantId, link, override, saving, onSave, onClose }: OverrideDialogProps) {
  const [draft, setDraft] = useState(override ? overrideDraft(override) : emptyOverride);
  const change = (part: Partial<OverrideDraft>): void => setDraft({ ...draft, ...part });
  const target = { tenantId, applicationLinkId: link.id };
  return (
    <Dialog onClose={onClose} size="lg" title={override ? 'Change an override' : 'Add an override'}>
      <Stack>
        <SimpleGrid cols={2}>
          <TargetPicker
            {...target}
            kind="customer"
            label="Customer"
            help={`As ${link.target.displayName} calls it.`}
            everyone="Every customer"
            chosen={draft.customer}
            onChoose={(customer) => change({ customer })}
          />
          <TargetPicker
            {...target}
            kind="service"
            label="Service"
            help={`As ${link.target.displayName} calls it.`}
            everyone="Every service"
            chosen={draft.service}
            onChoose={(service) => change({ service })}
          />
        </SimpleGrid>
        <PolicySelects draft={draft} change={change} />
        <OverrideFigures draft={draft} change={change} />
        {saving.error && <ErrorNotice title="The override was not saved" error={saving.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={!draft.customer && !draft.service}
            loading={saving.isPending}
            onClick={() => onSave(overrideOf(draft))}
          >
            Save the override
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
