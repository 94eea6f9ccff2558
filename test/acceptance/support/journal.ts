import type { JournalEntry, SandboxControlClient } from '@tallylink/connector-testing';

/** Adjustments that the vendor has taken into its books, by contract service and day. */
export async function committedAdjustments(target: SandboxControlClient, after = 0): Promise<string[]> {
  const requests = await target.journal(after);
  return requests.filter(isAdjustment).map(({ body }) => {
    const { contractServiceID, contractID, serviceID, effectiveDate } = body as Record<string, unknown>;
    const line = contractServiceID ?? `${String(contractID)}~${String(serviceID)}`;
    return `${String(line)} on ${String(effectiveDate).slice(0, 10)}`;
  });
}

const isAdjustment = ({ method, endpoint, committed }: JournalEntry): boolean =>
  committed && method === 'POST' && endpoint === 'ContractServiceAdjustments';

/** Those that stand more than once: somebody would be billed twice. */
export const doubled = (adjustments: readonly string[]): string[] =>
  adjustments.filter((one, index) => adjustments.indexOf(one) !== index);
