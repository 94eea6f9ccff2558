'use client';

import { Stack, Text } from '@mantine/core';
import { QueryView } from '@/components/feedback/query-view';
import { Dialog } from '@/components/page/dialog';
import type { RunRef } from '@/features/runs/fns/run-path';
import { offersByLine, offersOfLines } from '../fns/offers-of-lines';
import { useRunDecisions } from '../hooks/use-run-decisions';
import { OfferCard } from './offer-card';

interface DecisionDialogProps {
  readonly runRef: RunRef;
  readonly lineIds: readonly string[];
  /** What it is about: "Endpoint Backup of Tidewater Dental". */
  readonly title: string;
  /** The finding, as its sentence. */
  readonly lead: string | null;
  readonly onClose: () => void;
}

/** Every decision that is offered for a line; one click takes one of them. */
export function DecisionDialog({ runRef, lineIds, title, lead, onClose }: DecisionDialogProps) {
  const decisions = useRunDecisions(runRef);
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <Stack>
        {lead && <Text fz="sm">{lead}</Text>}
        <QueryView
          query={decisions}
          errorTitle="The decisions could not be loaded"
          isEmpty={(data) => offersOfLines(offersByLine(data), lineIds).length === 0}
          empty={<Text fz="sm">Nothing can be decided here any more; the line has moved on.</Text>}
        >
          {(data) =>
            offersOfLines(offersByLine(data), lineIds).map((offer) => (
              <OfferCard key={offer.id} runRef={runRef} offer={offer} editable onDone={onClose} />
            ))
          }
        </QueryView>
      </Stack>
    </Dialog>
  );
}
