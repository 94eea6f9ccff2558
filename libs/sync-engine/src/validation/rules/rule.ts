import type {
  Finding,
  FindingCode,
  Money,
  Month,
  OfferedAction,
  PlainDate,
  Severity,
  TargetCapabilities,
} from '@tallylink/billing-model';
import type { LineSuggestions, LinkPolicies, ResolvedLine } from '../../linking/index.js';
import type { AgreementLineGroup } from '../agreement-line-group.js';
import type { UnitsComparison } from '../compare-units.js';
import type { ValueComparison } from '../compare-values.js';
import type { DesiredState } from '../desired-state.js';
import type { LineCalendar } from '../line-calendar.js';

/** What a rule about one billing line looks at. */
export interface LineContext {
  readonly resolved: ResolvedLine;
  readonly suggestions: LineSuggestions | null;
  readonly policies: LinkPolicies;
}

/** What a rule about an agreement line looks at: both sides, already compared. */
export interface AgreementLineContext {
  readonly month: Month;
  readonly group: AgreementLineGroup;
  readonly desired: DesiredState;
  readonly calendar: LineCalendar;
  readonly units: UnitsComparison;
  readonly costs: ValueComparison;
  readonly prices: ValueComparison;
  readonly capabilities: TargetCapabilities;
  readonly policies: LinkPolicies;
  readonly costsVisible: boolean;
  /** What the target bills too little in the month (negative: too much). */
  readonly moneyEffect: Money | null;
}

export type LineRule = (context: LineContext) => readonly Finding[];
export type AgreementLineRule = (context: AgreementLineContext) => Finding | null;

export interface FindingDetails {
  readonly action?: OfferedAction;
  readonly money?: Money | null;
  readonly day?: PlainDate;
}

export function finding(
  code: FindingCode,
  severity: Severity,
  message: string,
  details: FindingDetails = {},
): Finding {
  const { action = 'none', money, day } = details;
  const said = { code, severity, message, action };
  if (!money) return day ? { ...said, day } : said;
  return day ? { ...said, money, day } : { ...said, money };
}
