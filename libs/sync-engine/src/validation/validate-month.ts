import type { Finding, Severity } from '@tallylink/billing-model';
import type { LineSuggestions, ResolvedLine } from '../linking/index.js';
import { compareMonth, type ComparedMonth } from './compare-month.js';
import { matchSentence } from './match-sentence.js';
import { finding, type AgreementLineContext } from './rules/rule.js';
import { agreementLineFindings, lineFindings } from './rules/rules.js';
import { targetValues } from './target-values.js';
import type { ValidatedLine, ValidateMonthInput } from './validated-line.js';

/**
 * Asks every rule about every line of a month. In the order of the lines. `compared`: of the same input, for whoever
 * plans it too.
 */
export function validateMonth(
  input: ValidateMonthInput,
  compared: ComparedMonth = compareMonth(input),
): ValidatedLine[] {
  const suggestions = new Map<string, LineSuggestions>();
  for (const one of input.suggestions ?? []) if (one.suggestions.length > 0) suggestions.set(one.lineId, one);
  const contexts = contextsByLine(compared);
  return input.resolved.map((resolved) => {
    const context = contexts.get(resolved.line.id) ?? null;
    const asked = {
      resolved,
      suggestions: suggestions.get(resolved.line.id) ?? null,
      policies: input.policies,
    };
    const findings = resolved.state === 'excluded' ? [] : lineFindings(asked);
    if (context) findings.push(...context.findings);
    return validatedLine(resolved, context?.context ?? null, findings);
  });
}

interface FoundContext {
  readonly context: AgreementLineContext;
  readonly findings: readonly Finding[];
}

function contextsByLine(compared: ComparedMonth): Map<string, FoundContext> {
  const found = new Map<string, FoundContext>();
  for (const context of compared.contexts) {
    const known = { context, findings: agreementLineFindings(context) };
    for (const one of context.group.lines) found.set(one.line.id, known);
  }
  return found;
}

function validatedLine(
  resolved: ResolvedLine,
  context: AgreementLineContext | null,
  findings: readonly Finding[],
): ValidatedLine {
  const compared = context?.group.agreementLine ? context : null;
  return {
    lineId: resolved.line.id,
    agreementLineId: resolved.agreementLineId,
    findings: findings.length === 0 ? [quiet(resolved, context)] : worstFirst(findings, context),
    target: context && targetValues(context, resolved.line.effectiveDate),
    unitsDifference: context && !context.group.repeated ? context.units.closing : null,
    costDifference: compared?.costs.differs?.difference ?? null,
    moneyEffect: context?.group.lines[0] === resolved ? context.moneyEffect : null,
  };
}

function quiet({ exclusion }: ResolvedLine, context: AgreementLineContext | null): Finding {
  return exclusion ? finding('match', 'ok', `Excluded: ${exclusion.reason}`) : match(context);
}

const MATCH = finding('match', 'ok', matchSentence(null));

/** The same words for nearly every line: said once. */
function match(context: AgreementLineContext | null): Finding {
  return context && context.group.adoptions.length > 0
    ? finding('match', 'ok', matchSentence(context))
    : MATCH;
}

const ORDER: readonly Severity[] = ['blocking', 'attention', 'info', 'ok'];

function worstFirst(findings: readonly Finding[], context: AgreementLineContext | null): Finding[] {
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  // Notes alone do not make a line differ, nor does a loss on which both sides agree: the list still says that it matches.
  const agrees = ({ severity, code }: Finding): boolean =>
    code === 'below-cost' || (severity === 'info' && code !== 'usage-charge');
  return sorted.every(agrees) ? [...sorted, match(context)] : sorted;
}
