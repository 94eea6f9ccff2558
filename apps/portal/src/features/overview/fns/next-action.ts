import type { OverviewLinkReply } from '../../../api/schemas';
import { formatMonth } from '../../../components/figures/format-day';

export interface NextAction {
  readonly sentence: string;
  readonly label: string;
  /** Path inside the organisation. */
  readonly path: string;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** What a link waits for, and where to do it. */
export function nextAction({
  applicationLink,
  latest,
}: Pick<OverviewLinkReply, 'applicationLink' | 'latest'>): NextAction {
  const start = `months?link=${applicationLink.id}`;
  if (!latest) return { sentence: 'No month has been retrieved yet.', label: 'Choose a month', path: start };
  const run = `runs/${latest.runId}`;
  const month = formatMonth(latest.month);
  switch (latest.state) {
    case 'queued':
    case 'retrieving':
      return { sentence: `${month} is being retrieved.`, label: 'Watch', path: run };
    case 'open':
      return latest.toDo > 0
        ? {
            sentence: `${latest.toDo} to do in ${month}, ${count(latest.operations, 'change', 'changes')} planned.`,
            label: `Continue ${month}`,
            path: run,
          }
        : {
            sentence: `Nothing is left to do on the lines of ${month}.`,
            label: 'Review',
            path: `${run}?view=review`,
          };
    case 'approved':
      return {
        sentence: `${count(latest.operations, 'change is', 'changes are')} approved and not yet written.`,
        label: 'Apply',
        path: `${run}?view=review`,
      };
    case 'applying':
      return { sentence: `${month} is being written.`, label: 'Watch', path: `${run}?view=progress` };
    case 'partially-applied':
      return {
        sentence: `Some changes of ${month} were not written.`,
        label: 'See why',
        path: `${run}?view=report`,
      };
    case 'applied':
      return { sentence: `${month} is done.`, label: 'Open the report', path: `${run}?view=report` };
    default:
      return { sentence: `${month} was not retrieved.`, label: 'See why', path: `${run}?view=progress` };
  }
}
