import { formatMoment } from '../../../components/figures/format-day';

export interface ScheduleTimes {
  readonly enabled: boolean;
  readonly at: string;
  readonly zone: string;
}

interface Stored extends ScheduleTimes {
  readonly nextAt: string | null;
}

/** Whether there is something to save. */
export function isChanged(draft: ScheduleTimes, { enabled, at, zone }: ScheduleTimes): boolean {
  return draft.enabled !== enabled || draft.at !== at || draft.zone !== zone;
}

/** What the schedule does, and when next by the reader's own clock. The next time of a draft is known once it is saved. */
export function scheduleWords(draft: ScheduleTimes, stored: Stored): string {
  const does = draft.enabled
    ? `Every day at ${draft.at} in ${draft.zone.replaceAll('_', ' ')}`
    : 'Months are read only when somebody asks';
  if (isChanged(draft, stored)) return `${does}, once it is saved.`;
  return draft.enabled && stored.nextAt
    ? `${does}; next on ${formatMoment(stored.nextAt)}, your time.`
    : `${does}.`;
}
