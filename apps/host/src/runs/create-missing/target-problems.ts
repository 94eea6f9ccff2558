import { Injectable } from '@nestjs/common';
import { ConnectorError } from '@tallylink/connector-sdk';
import { LinkSides } from '../../application-links/index.js';
import type { FilledRow } from './filled-rows.js';

const TIMEOUT_MS = 60_000;

/** What the target would refuse for its settings or choices, before anything is sent. Outside of a transaction. */
@Injectable()
export class TargetProblems {
  constructor(private readonly sides: LinkSides) {}

  /** By row key. Rows that differ in nothing that a setting depends on share one look. */
  async of(
    tenantId: string,
    applicationLinkId: string,
    rows: readonly FilledRow[],
  ): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    const whole = rows.filter(({ problems }) => problems.length === 0);
    if (whole.length === 0) return found;
    const side = await this.sides.target(tenantId, applicationLinkId, AbortSignal.timeout(TIMEOUT_MS));
    for (const [, [first, ...others]] of Map.groupBy(whole, alike)) {
      if (!first) continue;
      const problem = await refusalOf(() => side.connector.preview(first.prepared.operation, side.context));
      if (problem === null) continue;
      for (const { key } of [first, ...others]) found.set(key, problem);
    }
    return found;
  }
}

function alike({ kind, prepared }: FilledRow): string {
  const { after } = prepared.operation;
  const facts = [
    'currency' in after ? after.currency : null,
    'countryCode' in after ? after.countryCode : null,
    'billingPeriodMonths' in after ? after.billingPeriodMonths : null,
    'unitPrice' in after ? after.unitPrice.currency : null,
  ];
  return JSON.stringify([kind, ...facts]);
}

async function refusalOf(look: () => Promise<unknown>): Promise<string | null> {
  try {
    await look();
    return null;
  } catch (error) {
    if (!(error instanceof ConnectorError) || error.kind !== 'rejected') throw error;
    return error.message;
  }
}
