'use client';

import { Hint } from '@/components/feedback/hint';
import { MeaningIcon } from '@/components/figures/meaning-badge';
import type { SuggestionReply } from '@/api/schemas';
import type { DataGridCell } from '@/components/data-grid';
import { findingLabel, severityMeaning } from '../fns/finding-label';
import type { LineRow } from '../fns/line-row';
import { offeredStep } from '../fns/offered-action';
import type { LinesContext } from '../lines-context';
import classes from './cells.module.css';

/** `→ Tidewater Dental Group Ltd +2`: what one Enter would link. */
function suggested([first, ...others]: readonly SuggestionReply[]): string {
  if (!first) return '';
  return `→ ${first.targetName}${others.length > 0 ? ` +${others.length}` : ''}`;
}

/** What is the matter, as words, and the one step that is offered. The sentence stands on hover and in the panel. */
export function FindingCell({ data, context }: DataGridCell<LineRow, LinesContext>) {
  const line = data?.line;
  if (!line) return null;
  const step = context.editable ? offeredStep(line, data.offers) : null;
  const excluded = line.state === 'excluded';
  const text =
    step?.kind === 'accept'
      ? suggested(step.suggestions)
      : excluded
        ? `Excluded: ${line.excludedReason ?? ''}`
        : data.finding
          ? findingLabel(data.finding.code)
          : '';
  const sentence = excluded ? text : (data.finding?.message ?? '');
  return (
    <span className={classes['cell']}>
      <MeaningIcon meaning={excluded ? 'quiet' : severityMeaning(data.finding?.severity ?? 'ok')} />
      <Hint
        label={sentence}
        width={380}
        className={`${classes['finding']} ${data.finding?.severity === 'ok' && !excluded ? classes['quiet'] : ''}`}
      >
        {text}
      </Hint>
      {step && (
        <button
          type="button"
          className={classes['step']}
          tabIndex={-1}
          aria-label={`${step.label} for ${line.customer.name}, ${line.service.name}`}
          onClick={() => context.take(line, step)}
        >
          {step.label}
        </button>
      )}
    </span>
  );
}
