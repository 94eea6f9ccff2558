import { formatCount, formatCounted } from '../../../components/figures/format-amount';
import type { RunReply } from '../../../api/schemas';

export type RunView = 'grid' | 'review' | 'progress' | 'report';
export type StepState = 'done' | 'current' | 'waiting' | 'attention';

export interface RunStep {
  readonly key: 'retrieve' | 'link' | 'create' | 'validate' | 'review' | 'apply' | 'report';
  readonly label: string;
  readonly state: StepState;
  /** What the step stands at, for its tooltip. */
  readonly hint: string;
  readonly view: RunView;
}

const READING: readonly string[] = ['queued', 'retrieving'];
const DECIDED: readonly string[] = ['approved', 'applying', 'applied', 'partially-applied'];
const WRITTEN: readonly string[] = ['applied', 'partially-applied'];

function firstOpen(run: RunReply): RunStep['key'] | null {
  if (READING.includes(run.state) || run.state === 'failed' || run.state === 'cancelled') return 'retrieve';
  if (WRITTEN.includes(run.state)) return run.state === 'partially-applied' ? 'apply' : 'report';
  if (DECIDED.includes(run.state)) return 'apply';
  if (run.counts.unlinked > 0) return 'link';
  if (!run.tiedOut) return 'validate';
  return run.operations === 0 && run.counts.toDo === 0 ? 'report' : 'review';
}

function hints(run: RunReply): Record<RunStep['key'], string> {
  const { counts } = run;
  return {
    retrieve: READING.includes(run.state)
      ? run.progress.message
      : `${formatCounted(counts.lines, 'line')} read`,
    link:
      counts.unlinked === 0
        ? 'Every line is linked or excluded'
        : `${formatCounted(counts.unlinked, 'line is', 'lines are')} not linked`,
    create: 'Customers, contracts and services that the target lacks are created from the grid',
    validate: run.tiedOut
      ? `${formatCount(counts.toDo)} to do, tied out`
      : `${formatCount(counts.toDo)} to do, not tied out`,
    review: `${run.operations} changes planned`,
    apply: WRITTEN.includes(run.state) ? 'Written and read back' : 'Nothing is written before an approval',
    report: 'What the distributor billed beside what the target bills',
  };
}

const STEPS: readonly { key: RunStep['key']; label: string; view: RunView }[] = [
  { key: 'retrieve', label: 'Retrieve', view: 'progress' },
  { key: 'link', label: 'Link', view: 'grid' },
  { key: 'create', label: 'Create', view: 'grid' },
  { key: 'validate', label: 'Validate', view: 'grid' },
  { key: 'review', label: 'Review', view: 'review' },
  { key: 'apply', label: 'Apply', view: 'progress' },
  { key: 'report', label: 'Report', view: 'report' },
];

/** The seven steps of a month and where it stands. Linking and creating are open together. */
export function runSteps(run: RunReply): RunStep[] {
  const open = firstOpen(run);
  const openIndex = STEPS.findIndex((step) => step.key === open);
  const hint = hints(run);
  const failed = run.state === 'failed' || run.state === 'partially-applied' || run.state === 'cancelled';
  return STEPS.map((step, index): RunStep => {
    const current = index === openIndex || (open === 'link' && step.key === 'create');
    const state: StepState = current
      ? failed
        ? 'attention'
        : 'current'
      : index < openIndex
        ? 'done'
        : 'waiting';
    const finished = step.key === 'report' && run.state === 'applied';
    return { ...step, hint: hint[step.key], state: finished ? 'done' : state };
  });
}

/** The view on which a month opens when nobody asked for another. A decided month is looked at, not worked on. */
export function defaultView(run: Pick<RunReply, 'state'>): RunView {
  if (WRITTEN.includes(run.state)) return 'report';
  if (READING.includes(run.state) || run.state === 'failed' || run.state === 'cancelled') return 'progress';
  if (run.state === 'applying') return 'progress';
  return run.state === 'approved' ? 'review' : 'grid';
}

export interface NextStep {
  readonly label: string;
  readonly view: RunView;
  /** Whether it leads on; otherwise it leads back. */
  readonly onward: boolean;
}

const BACK: NextStep = { label: 'Back to the lines', view: 'grid', onward: false };

/** The one button of the month's head. */
export function nextStep(run: Pick<RunReply, 'state' | 'operations'>, view: RunView): NextStep | null {
  if (WRITTEN.includes(run.state))
    return view === 'report' ? BACK : { label: 'Open the report', view: 'report', onward: true };
  if (READING.includes(run.state) || run.state === 'failed' || run.state === 'cancelled') return null;
  if (view !== 'grid') return BACK;
  if (run.state === 'applying') return { label: 'Watch the writing', view: 'progress', onward: true };
  if (run.state === 'approved') return { label: 'Go to the approval', view: 'review', onward: true };
  const { operations } = run;
  const changes = `${operations} ${operations === 1 ? 'change' : 'changes'}`;
  return { label: operations > 0 ? `Review ${changes}` : 'Review', view: 'review', onward: true };
}
