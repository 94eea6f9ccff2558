import {
  monthPeriod,
  type Agreement,
  type AgreementLine,
  type Month,
  type TargetCapabilities,
  type TargetCustomer,
  type TargetService,
  type TargetState,
} from '@tallylink/billing-model';
import { AutotaskConnector } from '@tallylink/connector-autotask';
import type { DemoSandboxes } from './sandboxes.js';

export interface TargetMonth {
  readonly state: TargetState;
  readonly capabilities: TargetCapabilities;
}

/** Reads what the target has for a month, over HTTP. */
export async function readTarget(demo: DemoSandboxes, today: string, month: Month): Promise<TargetMonth> {
  await demo.target.clock(`${today}T08:00:00Z`);
  const connector = new AutotaskConnector();
  const context = demo.targetContext(today);
  const { capabilities } = await connector.discover(context);
  const customers: TargetCustomer[] = [];
  const agreements: Agreement[] = [];
  const services: TargetService[] = [];
  const lines: AgreementLine[] = [];
  let summary = { costsVisible: false, complete: false, notes: [] as readonly string[] };
  for await (const page of connector.readState({ period: monthPeriod(month) }, context)) {
    if (page.kind === 'customers') customers.push(...page.records);
    if (page.kind === 'agreements') agreements.push(...page.records);
    if (page.kind === 'services') services.push(...page.records);
    if (page.kind === 'lines') lines.push(...page.records);
    if (page.kind === 'summary') summary = page;
  }
  const { costsVisible, complete, notes } = summary;
  return {
    state: { customers, agreements, services, lines, costsVisible, complete, notes },
    capabilities,
  };
}
