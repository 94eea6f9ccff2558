import type { AddLineOperation, ChangeLineOperation } from '@tallylink/billing-model';
import type { DesiredChange } from '../reconciliation/index.js';
import type { AgreementLineGroup } from '../validation/agreement-line-group.js';
import { changeSentence } from './change-sentence.js';
import { contentId } from './content-id.js';

export type LineOperation = ChangeLineOperation | AddLineOperation;

/**
 * The operations of one agreement line, a chain in date order. A service that the contract does not have is added
 * first; what changes after that names the line that the first one will create ({@link newLineId}).
 */
export function lineOperations(
  group: AgreementLineGroup,
  changes: readonly DesiredChange[],
  runId: string | null,
): LineOperation[] {
  return changes.map((change, i) => {
    const isNew = group.agreementLine === null && i === 0;
    const base = {
      chain: `line:${group.key}`,
      targetCustomerId: group.customer.id,
      summary: changeSentence(group.service.name, change, isNew),
      lineIds: group.lines.map((one) => one.line.id).sort(),
      ticked: change.ticked,
      agreementId: group.agreement.id,
      serviceId: group.service.id,
      effectiveDate: change.day,
      after: change.after,
    };
    const content = isNew
      ? { ...base, kind: 'add-line' as const, before: null }
      : { ...base, kind: 'change-line' as const, agreementLineId: group.key, before: change.before };
    const { kind, chain, effectiveDate, before, after } = content;
    return { ...content, id: contentId({ runId, kind, chain, effectiveDate, before, after }) };
  });
}
