import type { UnlinkedCharge } from '@tallylink/billing-model';

/** A line or a charge that a person left out, with the reason. A line's exclusion holds in later months too. */
export interface Exclusion {
  readonly lineId: string | null;
  readonly chargeKey: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Under what a charge is excluded: its own id, because the next charge with the same words is another decision. */
export function chargeKey(charge: Pick<UnlinkedCharge, 'id'>): string {
  return charge.id;
}

export interface ResolvedCharge {
  readonly charge: UnlinkedCharge;
  readonly state: 'excluded' | 'unlinked';
  readonly exclusion: Exclusion | null;
}

export function resolveCharges(
  charges: readonly UnlinkedCharge[],
  exclusions: readonly Exclusion[],
): ResolvedCharge[] {
  const byKey = new Map(
    exclusions.flatMap((one) => (one.chargeKey === null ? [] : [[one.chargeKey, one] as const])),
  );
  return charges.map((charge) => {
    const exclusion = byKey.get(chargeKey(charge)) ?? null;
    return { charge, state: exclusion ? 'excluded' : 'unlinked', exclusion };
  });
}
