import { Text, Tooltip } from '@mantine/core';
import type { PlanReply } from '@/api/schemas';
import { Figure } from './figure';

/** `q 39 + w 0 + read before 1 + read back 1`, as words. */
const partsText = ({ adjustments, otherWrites, readBefore, readBack }: PlanReply['budget']): string =>
  `${adjustments} adjustments, ${otherWrites} other writes, ${readBefore} to look before, ${readBack} to read back.`;

/** What the plan costs in requests, its share of the target's window, and in how many windows it is written. */
export function PlanBudget({ plan, targetName }: { readonly plan: PlanReply; readonly targetName: string }) {
  const { budget } = plan;
  const { total, sharePercent, windows, windowMinutes, roomNow, headroomPercent } = budget;
  const hour = windowMinutes === 60 ? 'hour' : `${windowMinutes} minutes`;
  return (
    <Tooltip
      label={`${partsText(budget)} ${roomNow} may be sent now; ${headroomPercent} % of the ${hour} is left to other tools.`}
      maw={340}
    >
      <div>
        <Figure label={`Requests to ${targetName}`}>
          {total}
          <Text span fz="sm" fw={400} c="dimmed">
            {` · ${sharePercent} % of the ${hour}${windows > 1 ? `, over ${windows} windows` : ''}`}
          </Text>
        </Figure>
      </div>
    </Tooltip>
  );
}
