import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SandboxControlClient, startSandbox, type RunningSandbox } from '@tallylink/connector-testing';
import { autotaskSandbox } from './index.js';
import { CONTRACT, LINE, smallScenario, YEARLY_SERVICE } from './testing/small-scenario.js';
import { credentials, send } from './testing/start-small.js';

const running: RunningSandbox[] = [];

afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.close();
});

async function start(dataDir: string) {
  const sandbox = await startSandbox(autotaskSandbox, {
    port: 0,
    dataDir,
    loadScenario: () => smallScenario(),
  });
  running.push(sandbox);
  const post = (path: string, body: unknown) =>
    send(`${sandbox.url}/ATServicesRest/V1.0/${path}`, 'POST', credentials, body);
  return { control: new SandboxControlClient(sandbox.url), post };
}

describe('after a stop that nobody announced', () => {
  it('the database is the same: ids, rows, stamps, items and invoices', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'autotask-sandbox-'));
    const { control, post } = await start(dataDir);
    await post('ContractServiceAdjustments', {
      contractServiceID: LINE,
      effectiveDate: '2026-10-12',
      unitChange: 3,
      adjustedUnitCost: 4.3,
    });
    await control.switches({ rowEnd: 'dayBefore' });
    await post('ContractServiceAdjustments', {
      contractID: CONTRACT,
      serviceID: YEARLY_SERVICE,
      effectiveDate: '2026-10-05',
      unitChange: 2,
    });
    await control.control('approve-and-post', { through: '2026-10-31' });
    await control.control('invoice', { companyID: 501 });
    await control.fault({ kind: 'drop-reply', match: { entity: 'ContractServiceAdjustments' } });
    await expect(
      post('ContractServiceAdjustments', {
        contractServiceID: LINE,
        effectiveDate: '2026-11-03',
        unitChange: -1,
      }),
    ).rejects.toThrow();
    await control.control('adjust-by-hand', {
      contractServiceID: LINE,
      effectiveDate: '2026-11-20',
      unitChange: 2,
    });
    const before = await control.state();
    const again = await start(dataDir);
    expect(await again.control.state()).toEqual(before);
  });
});
