import { addToMonth, type Month, type SourceCustomer } from '@tallylink/billing-model';
import { InterworksCloudConnector } from '@tallylink/connector-interworks-cloud';
import { collectReading, recordsOf, type Reading } from '@tallylink/connector-testing';
import { assembleMonth, type AssemblyInput, type AssemblyResult } from '@tallylink/sync-engine';
import type { DemoSandboxes } from './sandboxes.js';

/** What earlier runs left: lines that were linked, and charges that were accounted. */
export type Remembered = Partial<Pick<AssemblyInput, 'previous' | 'known'>>;

export interface SourceMonth {
  readonly today: string;
  readonly month: Month;
  readonly assembled: AssemblyResult;
  readonly customers: readonly SourceCustomer[];
  readonly charges: AssemblyInput['charges'];
  readonly rejected: AssemblyInput['rejected'];
}

/** Reads a month over HTTP on a day, with the read-back that assembly asks for, and makes its lines. */
export async function readSource(
  demo: DemoSandboxes,
  { today, month, remembered = {} }: { today: string; month: Month; remembered?: Remembered },
): Promise<SourceMonth> {
  await demo.source.clock(`${today}T08:00:00Z`);
  const connector = new InterworksCloudConnector();
  const readFrom = `${addToMonth(month, -2)}-01`;
  const window = await collectReading(
    connector.read({ part: 'month', month, checkpoint: null }, demo.sourceContext(today)),
  );
  const input = (readings: readonly Reading[], historyFrom: string | null): AssemblyInput => ({
    month,
    asOf: today,
    readFrom,
    readBefore: `${addToMonth(month, 4)}-01`,
    historyFrom,
    documents: readings.flatMap((one) => recordsOf(one, 'document')),
    charges: readings.flatMap((one) => recordsOf(one, 'charge')),
    subscriptions: recordsOf(window, 'subscription'),
    subscriptionsComplete: true,
    rejected: readings.flatMap((one) => one.rejected),
    previous: [],
    known: [],
    ...remembered,
  });
  let all = input([window], null);
  let assembled = assembleMonth(all);
  const from = assembled.needsHistory?.from;
  if (from !== undefined) {
    const request = { part: 'history', from, before: readFrom } as const;
    const history = await collectReading(connector.read(request, demo.sourceContext(today)));
    all = input([window, history], from);
    assembled = assembleMonth(all);
  }
  const { charges, rejected } = all;
  return { today, month, assembled, customers: recordsOf(window, 'customer'), charges, rejected };
}
