import { Text } from '@mantine/core';
import type { ReportReply } from '@/api/schemas';

/** What the month cost in requests, beside the least that was possible. */
export function ReportRequests({
  requests,
  targetName,
}: {
  readonly requests: ReportReply['requests'];
  readonly targetName: string;
}) {
  const { target, targetMinimum, targetRatio } = requests;
  const least = targetMinimum === null ? '' : `; the least possible is ${targetMinimum}`;
  const ratio = targetRatio === null ? '' : `: ${targetRatio} × the least, the fixed start apart`;
  return <Text fz="sm" c="dimmed">{`${target} requests to ${targetName}${least}${ratio}.`}</Text>;
}
