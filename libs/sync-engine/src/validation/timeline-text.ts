import { mergeSteps, type UnitsTimeline } from '@tallylink/billing-model';
import { dayText } from './wording.js';

/** "25, 28 from 12 October". */
export function timelineText(timeline: UnitsTimeline): string {
  const steps = mergeSteps(timeline.steps.map((step) => ({ ...step, basis: 'settled' as const })));
  return steps
    .map((step, i) => (i === 0 ? step.units : `${step.units} from ${dayText(step.day)}`))
    .join(', ');
}
