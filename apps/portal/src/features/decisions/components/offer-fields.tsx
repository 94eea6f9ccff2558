'use client';

import { Radio, Stack, TextInput } from '@mantine/core';
import type { OfferReply } from '@/api/schemas';
import type { OfferDraft } from '../fns/decide-request';

interface OfferFieldsProps {
  readonly offer: OfferReply;
  readonly draft: OfferDraft;
  readonly onChange: (draft: OfferDraft) => void;
}

/** Only what the offer asks for: which one, until when, why. */
export function OfferFields({ offer, draft, onChange }: OfferFieldsProps) {
  return (
    <>
      {offer.choices.length > 0 && (
        <Radio.Group
          label="Which one is meant"
          value={draft.choiceId}
          onChange={(choiceId) => onChange({ ...draft, choiceId })}
        >
          <Stack gap={6} mt={6}>
            {offer.choices.map(({ id, name }) => (
              <Radio key={id} value={id} label={name} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {offer.kind === 'extend-agreement' && (
        <TextInput
          type="date"
          label="The contract ends before"
          description="The day before it is the last one that the contract covers."
          maw={260}
          value={draft.endExclusive}
          onChange={(event) => onChange({ ...draft, endExclusive: event.currentTarget.value })}
        />
      )}
      {offer.needsReason && (
        <TextInput
          label="Reason"
          description="At least three letters. It is kept with the decision and in the audit log."
          value={draft.reason}
          onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}
