import { formatUnits } from '@/components/figures/format-amount';
import { formatShortDay } from '@/components/figures/format-day';
import {
  daysOfMonth,
  placeSteps,
  stepPath,
  unitLevels,
  type PlacedStep,
  type TimelineStep,
} from '../fns/timeline-geometry';
import classes from './units-timeline.module.css';

interface UnitsTimelineProps {
  readonly month: string;
  readonly source: readonly TimelineStep[];
  readonly target: readonly TimelineStep[];
  readonly sourceName: string;
  readonly targetName: string;
}

const BOX = { width: 356, height: 74 };
const TOP = 24;

function Labels({
  steps,
  side,
}: {
  readonly steps: readonly PlacedStep[];
  readonly side: 'source' | 'target';
}) {
  return steps.map(({ x, y, units, day }) => (
    <text key={day} x={x + 4} y={TOP + y + (side === 'source' ? -6 : 15)} className={classes[`${side}Label`]}>
      {formatUnits(units)}
    </text>
  ));
}

const said = (name: string, steps: readonly TimelineStep[]): string =>
  `${name}: ${steps.map(({ day, units }) => `${units} from ${formatShortDay(day)}`).join(', ') || 'none'}`;

/** The units of both sides over the days of the month, as steps. Heights are ranks, so that a small step is seen. */
export function UnitsTimeline({ month, source, target, sourceName, targetName }: UnitsTimelineProps) {
  const levels = unitLevels([source, target]);
  const placedSource = placeSteps(source, month, levels, BOX);
  const placedTarget = placeSteps(target, month, levels, BOX);
  const days = daysOfMonth(month);
  const ticks = [1, 8, 15, 22, days];
  return (
    <figure className={classes['figure']}>
      <svg
        viewBox={`0 0 ${BOX.width} ${BOX.height + TOP + 40}`}
        role="img"
        aria-label={`${said(sourceName, source)}. ${said(targetName, target)}.`}
      >
        {ticks.map((day) => {
          const x = ((day - 1) / days) * BOX.width;
          return (
            <g key={day}>
              <line x1={x} x2={x} y1={TOP - 14} y2={TOP + BOX.height + 18} className={classes['tick']} />
              <text
                x={x}
                y={TOP + BOX.height + 34}
                className={classes['day']}
                textAnchor={day === days ? 'end' : 'start'}
              >
                {formatShortDay(`${month}-${String(day).padStart(2, '0')}`)}
              </text>
            </g>
          );
        })}
        <g transform={`translate(0 ${TOP})`}>
          <path d={stepPath(placedTarget, BOX.width)} className={classes['target']} />
          <path d={stepPath(placedSource, BOX.width)} className={classes['source']} />
        </g>
        <Labels steps={placedSource} side="source" />
        <Labels steps={placedTarget} side="target" />
      </svg>
      <figcaption className={classes['legend']}>
        <span data-side="source">{sourceName}</span>
        <span data-side="target">{targetName}</span>
      </figcaption>
    </figure>
  );
}
