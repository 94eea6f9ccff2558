'use client';

import { useState } from 'react';
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { OfferReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import type { RunRef } from '@/features/runs/fns/run-path';
import { decideLabel, decideRequest, emptyDraft, isComplete } from '../fns/decide-request';
import { useDecide, useTakeBack } from '../hooks/use-run-decisions';
import { OfferFields } from './offer-fields';

interface OfferCardProps {
  readonly runRef: RunRef;
  readonly offer: OfferReply;
  readonly editable: boolean;
  readonly onDone?: () => void;
}

const say = (message: string): void => void notifications.show({ message, autoClose: 4000 });

function Taken({ runRef, offer, editable }: OfferCardProps) {
  const takeBack = useTakeBack(runRef);
  const { decisionId } = offer;
  return (
    <>
      {takeBack.error && <ErrorNotice title="The decision was not taken back" error={takeBack.error} />}
      <Group justify="space-between">
        <MeaningBadge meaning="ok">Decided</MeaningBadge>
        {editable && decisionId && (
          <Button
            size="compact-sm"
            variant="default"
            loading={takeBack.isPending}
            onClick={() =>
              void takeBack.mutateAsync(decisionId).then(
                () => say('Taken back. The plan was made anew.'),
                () => undefined,
              )
            }
          >
            Take back
          </Button>
        )}
      </Group>
    </>
  );
}

function Open({ runRef, offer, onDone }: OfferCardProps) {
  const [draft, setDraft] = useState(() => emptyDraft(offer));
  const decide = useDecide(runRef);
  const complete = isComplete(offer, draft);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete || decide.isPending) return;
        // Not a callback of the sending: what is read anew takes this form away, and its callbacks with it.
        decide.mutateAsync(decideRequest(offer, draft)).then(
          () => {
            say('Decided. The plan was made anew; nothing is written before it is approved.');
            onDone?.();
          },
          () => undefined,
        );
      }}
    >
      <Stack gap="sm">
        <OfferFields offer={offer} draft={draft} onChange={setDraft} />
        {decide.error && <ErrorNotice title="Nothing was decided" error={decide.error} />}
        <Group justify="flex-end">
          <Button type="submit" size="xs" variant="light" disabled={!complete} loading={decide.isPending}>
            {decideLabel(offer)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What can be decided, what it would do with the money, and its one button. */
export function OfferCard(props: OfferCardProps) {
  const { offer, editable } = props;
  return (
    <Paper withBorder p="sm" radius="md">
      <Stack gap="sm">
        <Text fz="sm">{offer.sentence}</Text>
        {offer.decisionId ? <Taken {...props} /> : editable && <Open {...props} />}
      </Stack>
    </Paper>
  );
}
