import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadScenario, type RunningSandbox } from '@tallylink/connector-testing';
import { findSandboxes } from './find-sandboxes.js';
import { startOne } from './start-one.js';

const VENDOR = `export const anything = 1;
export const fancySandbox = {
  name: 'fancy-psa', title: 'Fancy', switches: {}, access: {},
  load: () => ({}), handle: () => ({ status: 200 }), endpointOf: () => 'all', view: () => ({}),
};`;

describe('the sandboxes of the connectors', () => {
  let directory: string;
  const running: RunningSandbox[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'tallylink-sandboxes-'));
  });
  afterEach(async () => {
    for (const sandbox of running.splice(0)) await sandbox.close();
    rmSync(directory, { recursive: true });
  });

  function connector(id: string, code: string | null, sandboxPort = 0): void {
    mkdirSync(join(directory, id));
    const sandbox = { './sandbox': { default: './sandbox.mjs' } };
    const packageJson = { name: `@tallylink/connector-${id}`, exports: sandbox, tallylink: { sandboxPort } };
    writeFileSync(join(directory, id, 'package.json'), JSON.stringify(packageJson));
    if (code !== null) writeFileSync(join(directory, id, 'sandbox.mjs'), code);
  }

  it('are found by the packages, with a port variable of their own', async () => {
    connector('later', VENDOR.replace('fancy-psa', 'later'), 4104);
    connector('first', VENDOR, 4103);
    const found = await findSandboxes(directory);
    expect(found.map(({ vendor, portVariable, port }) => [vendor.name, portVariable, port])).toEqual([
      ['fancy-psa', 'SANDBOX_FANCY_PSA_PORT', 4103],
      ['later', 'SANDBOX_LATER_PORT', 4104],
    ]);
  });

  it('are named when they are not compiled, or are none', async () => {
    connector('raw', null);
    await expect(findSandboxes(directory)).rejects.toThrow('@tallylink/connector-raw is not compiled');
    writeFileSync(join(directory, 'raw', 'sandbox.mjs'), 'export const nothing = 1;');
    await expect(findSandboxes(directory)).rejects.toThrow('without a SandboxVendor');
  });

  it('take a free port where the wanted one is taken, unless the environment named it', async () => {
    connector('fancy', VENDOR);
    const [found] = await findSandboxes(directory);
    const first = await startOne(found!, {}, { loadScenario });
    running.push(first);
    const beside = await startOne({ ...found!, port: first.port }, {}, { loadScenario });
    running.push(beside);
    expect(beside.port).not.toBe(first.port);
    const named = { SANDBOX_FANCY_PSA_PORT: String(first.port) };
    await expect(startOne(found!, named, { loadScenario })).rejects.toThrow('EADDRINUSE');
  });
});
