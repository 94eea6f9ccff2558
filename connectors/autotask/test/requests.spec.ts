import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDecimals, type AgreementLine, type ChangeLineOperation } from '@tallylink/billing-model';
import {
  createTestContext,
  loadScenario,
  startSandbox,
  type RunningSandbox,
} from '@tallylink/connector-testing';
import { autotaskSandbox } from '../sandbox/index.js';
import { AutotaskConnector } from '../src/autotask.connector.js';
import type { AutotaskCredentials } from '../src/autotask.credentials.js';
import type { AutotaskSettings } from '../src/autotask.settings.js';
import { declaration, sandboxConnection } from './sandbox-connection.js';

const LINES = 1_200;
const LONGEST_MS = 30_000;
const scenario = loadScenario({
  scenario: 'generated',
  seed: 7,
  customers: 120,
  lines: LINES,
  changeRate: 0.05,
  createRate: 0.01,
  month: '2026-10',
});
const october = { start: '2026-10-01', endExclusive: '2026-11-01' };
const connector = new AutotaskConnector();

let sandbox: RunningSandbox;
beforeAll(
  async () => void (sandbox = await startSandbox(autotaskSandbox, { port: 0, loadScenario: () => scenario })),
);
afterAll(() => sandbox.close());

const pages = (rows: number): number => Math.max(1, Math.ceil(rows / 500));
const newContext = () =>
  createTestContext<AutotaskSettings, AutotaskCredentials>({
    declaration,
    ...sandboxConnection(sandbox.url),
  });

async function readLines(context: ReturnType<typeof newContext>): Promise<AgreementLine[]> {
  const lines: AgreementLine[] = [];
  for await (const page of connector.readState({ period: october }, context))
    if (page.kind === 'lines') lines.push(...page.records);
  return lines;
}

describe('requests of a run', () => {
  it(
    'start with at most 12, and read within 10 % of the least number',
    async () => {
      const context = newContext();
      const lines = await readLines(context);
      const { customers, agreements, services } = scenario.target;
      // The MSP's own company is one more. The formula is that of docs/architecture.md, "cost".
      const least =
        pages(customers.length + 1) +
        pages(agreements.length) +
        pages(services.length) +
        2 * pages(lines.length);
      expect(lines.length).toBeGreaterThan(LINES * 0.9);
      expect(context.http.counts.start).toBeLessThanOrEqual(12);
      expect({ read: context.http.counts.read, withinOf: least }).toEqual({
        read: expect.any(Number) as unknown,
        withinOf: least,
      });
      expect(context.http.counts.read).toBeLessThanOrEqual(1.1 * least + 2);
      const cached = context.http.counts.start;
      await readLines(context);
      expect(context.http.counts.start).toBe(cached);
    },
    LONGEST_MS,
  );

  it(
    'write with one each, after one batch read, and verify in lists of 200',
    async () => {
      const context = newContext();
      const lines = (await readLines(context))
        .filter((line) => line.steps.at(-1)?.units !== '0' && line.usedDays.length === 0)
        .slice(0, 30);
      const ids = lines.map((line) => line.id);
      await connector.readLines(ids, { period: october }, context);
      const oneRead = { ...context.http.counts };
      const operations = lines.map((line): ChangeLineOperation => {
        const { units, unitPrice, unitCost } = line.steps.at(-1)!;
        return {
          id: line.id,
          chain: line.id,
          kind: 'change-line',
          targetCustomerId: line.customerId,
          summary: 'One unit more.',
          lineIds: [],
          ticked: true,
          agreementId: line.agreementId,
          agreementLineId: line.id,
          serviceId: line.serviceId,
          effectiveDate: '2026-10-20',
          before: { units, unitPrice, unitCost },
          after: { units: addDecimals(units, '1'), unitPrice, unitCost },
        };
      });
      await connector.prepare(operations, context);
      expect(context.http.counts).toEqual(oneRead);
      const beforeWrites = { ...context.http.counts };
      for (const operation of operations)
        expect(await connector.apply(operation, context)).toMatchObject({ outcome: 'applied' });
      expect(context.http.counts).toEqual({ ...beforeWrites, write: operations.length });
      const outcomes = await connector.verify(operations, context);
      expect(new Set(outcomes.map((each) => each.outcome))).toEqual(new Set(['present']));
      expect(context.http.counts.verify - beforeWrites.verify).toBeLessThanOrEqual(4);
    },
    LONGEST_MS,
  );
});
