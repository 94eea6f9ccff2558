import {
  addDays,
  dayInWords,
  DomainError,
  type Agreement,
  type ExtendAgreementOperation,
  type PlainDate,
} from '@tallylink/billing-model';
import { contentId } from './content-id.js';

export interface ExtendAgreementInput {
  readonly runId?: string;
  readonly agreement: Agreement;
  readonly endExclusive: PlainDate;
  readonly lineIds: readonly string[];
}

const lastDay = (endExclusive: PlainDate): string => dayInWords(addDays(endExclusive, -1));

/** Moves a contract's end later, never earlier. Errors: `AGREEMENT.NOT_LATER`. */
export function planExtendAgreement(input: ExtendAgreementInput): ExtendAgreementOperation {
  const { agreement, endExclusive } = input;
  const before = { endExclusive: agreement.period.endExclusive };
  if (endExclusive <= before.endExclusive) {
    throw new DomainError(
      'AGREEMENT.NOT_LATER',
      `The contract ${agreement.name} already runs to ${lastDay(before.endExclusive)}. Nothing was planned; choose a later end.`,
    );
  }
  return {
    kind: 'extend-agreement',
    id: contentId({ run: input.runId ?? null, extend: agreement.id, before, endExclusive }),
    chain: `extend:${agreement.id}`,
    targetCustomerId: agreement.customerId,
    agreementId: agreement.id,
    summary: `Extend contract ${agreement.name} to ${lastDay(endExclusive)}`,
    lineIds: [...input.lineIds].sort(),
    ticked: true,
    before,
    after: { endExclusive },
  };
}
