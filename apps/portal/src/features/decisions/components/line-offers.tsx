'use client';

import { Stack, Text } from '@mantine/core';
import type { RunRef } from '@/features/runs/fns/run-path';
import { offersByLine, offersOfLines } from '../fns/offers-of-lines';
import { useRunDecisions } from '../hooks/use-run-decisions';
import { OfferCard } from './offer-card';

interface LineOffersProps {
  readonly runRef: RunRef;
  readonly lineId: string;
  readonly editable: boolean;
}

/** In a line's panel: what can be decided about it, and what was. */
export function LineOffers({ runRef, lineId, editable }: LineOffersProps) {
  const decisions = useRunDecisions(runRef);
  const offers = offersOfLines(offersByLine(decisions.data), [lineId]);
  const shown = offers.filter(({ decisionId }) => editable || decisionId);
  if (shown.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label="Decisions">
      <Text fz="sm" fw={600}>
        {editable ? 'You can decide' : 'Decided'}
      </Text>
      {shown.map((offer) => (
        <OfferCard key={offer.id} runRef={runRef} offer={offer} editable={editable} />
      ))}
    </Stack>
  );
}
