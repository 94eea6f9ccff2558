'use client';

import { useState } from 'react';
import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { ApiError } from '@/api/api-error';
import type { ApplicationLinkReply, PolicyOverrideDto, PolicyOverrideReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { datePolicies } from '../fns/date-policies';
import { emptyOverride, overrideDraft, overrideOf, type OverrideDraft } from '../fns/override-values';
import { decimalProblem } from '../fns/policy-problems';
import { priceKinds } from '../fns/price-rule';
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

const AS_LINK = 'As the link';

const FIGURES = [
  { name: 'toleranceUnits', label: 'Units that may differ', help: 'Empty: as the link.' },
  { name: 'tolerancePercent', label: 'Or as a share, in percent', help: 'Empty: as the link.' },
  { name: 'toleranceMoney', label: 'Unit cost that may differ', help: 'Empty: as the link.' },
] as const;

interface FieldsProps {
  readonly draft: OverrideDraft;
  readonly change: (part: Partial<OverrideDraft>) => void;
}

function PolicySelects({ draft, change }: FieldsProps) {
  return (
    <SimpleGrid cols={2}>
      <Select
        label="When a change is written"
        description="From which day the target bills it."
        placeholder={AS_LINK}
        clearable
        data={datePolicies.map(({ value, label }) => ({ value, label }))}
        value={draft.dates}
        onChange={(dates) => change({ dates: dates as OverrideDraft['dates'] })}
      />
      <Select
        label="Price"
        description="What the customer pays for one unit."
        placeholder={AS_LINK}
        clearable
        data={priceKinds.map(({ value, label }) => ({ value, label }))}
        value={draft.priceKind}
        onChange={(priceKind) => change({ priceKind: priceKind as OverrideDraft['priceKind'] })}
      />
      {draft.priceKind === 'markup' && (
        <TextInput
          label="Mark-up in percent"
          description="Added to the cost."
          value={draft.pricePercent}
          error={decimalProblem(draft.pricePercent)}
          onChange={(event) => change({ pricePercent: event.currentTarget.value })}
        />
      )}
      {draft.priceKind === 'margin' && (
        <TextInput
          label="Amount over the cost"
          description="For one unit and one period."
          value={draft.priceAmount}
          error={decimalProblem(draft.priceAmount)}
          onChange={(event) => change({ priceAmount: event.currentTarget.value })}
        />
      )}
    </SimpleGrid>
  );
}

/** A customer, a service, or one service of one customer, with what is different for it. */
export function OverrideDialog({ tenantId, link, override, saving, onSave, onClose }: OverrideDialogProps) {
  const [draft, setDraft] = useState(override ? overrideDraft(override) : emptyOverride);
  const change = (part: Partial<OverrideDraft>): void => setDraft({ ...draft, ...part });
  const target = { tenantId, applicationLinkId: link.id };
  return (
    <Modal opened onClose={onClose} size="lg" title={override ? 'Change an override' : 'Add an override'}>
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
        <SimpleGrid cols={3}>
          {FIGURES.map(({ name, label, help }) => (
            <TextInput
              key={name}
              label={label}
              description={help}
              placeholder={AS_LINK}
              inputMode="decimal"
              value={draft[name]}
              error={decimalProblem(draft[name])}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
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
    </Modal>
  );
}
