import { FINDING_CODES, type FindingCode, type OfferedAction, type Severity } from '@tallylink/billing-model';
import { finding, type LineRule } from './rule.js';

const KNOWN: Partial<Record<FindingCode, { readonly severity: Severity; readonly action: OfferedAction }>> = {
  'not-yet-invoiced': { severity: 'attention', action: 'update' },
  'late-charge': { severity: 'attention', action: 'charge-once' },
  'source-inconsistent': { severity: 'attention', action: 'decide' },
};

/** What reading the source already found out. */
export const sourceRule: LineRule = ({ resolved: { line } }) =>
  line.sourceFindings.flatMap((note) => {
    const code = FINDING_CODES.find((one) => one === note.code);
    if (!code) return [];
    const { severity, action } = KNOWN[code] ?? { severity: 'attention', action: 'none' };
    return [finding(code, severity, note.message, { action, money: note.money ?? null })];
  });
