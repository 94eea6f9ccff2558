import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newConnector } from '../scripts/product/new-connector/new-connector.mjs';
import { compilerErrors, foundIn, testCounts } from './support/new-connector/run-in-house.js';
import { temporaryHouse } from './support/new-connector/temporary-house.js';

const SOURCE = { kind: 'source', id: 'cloud-harbour-market', name: 'Cloud Harbour & Co. (EU)' };
const TARGET = { kind: 'target', id: 'desk9' };
const FOLDERS = ['connectors/cloud-harbour-market', 'connectors/desk9'];
const LONGEST_MS = 180_000;

describe('npm run new:connector', () => {
  let house: string;
  const read = (file: string): string => fs.readFileSync(path.join(house, file), 'utf8');

  beforeAll(() => {
    house = temporaryHouse();
  });
  afterAll(() => fs.rmSync(house, { recursive: true, force: true }));

  it.each([
    [{ kind: 'both', id: 'a-psa' }, '--kind must be source or target, not "both".'],
    [{ id: 'a-psa' }, '--kind must be source or target, not nothing.'],
    [{ kind: 'source', id: 'Halo_PSA' }, '--id must be lower case words joined by hyphens'],
    [{ kind: 'source' }, '--id must be lower case words joined by hyphens, like halo-psa, not nothing.'],
    [{ kind: 'source', id: '../outside' }, '--id must be lower case words'],
    [{ kind: 'source', id: 'sdk' }, 'The id sdk is taken by a library.'],
    [{ kind: 'source', id: 'sample-source' }, 'sample-source is the template itself.'],
    [{ kind: 'source', id: 'autotask' }, 'connectors/autotask exists already.'],
    [{ kind: 'source', id: 'fine', name: "Bob's" }, '--name may hold letters, digits, spaces'],
    [{ kind: 'source', id: 'fine', name: ' ' }, '--name must have 1 to 60 characters'],
  ])('refuses %j and makes nothing', async (request, sentence) => {
    const before = fs.readdirSync(path.join(house, 'connectors'));
    await expect(newConnector(house, request)).rejects.toThrow(sentence);
    await expect(newConnector(house, request)).rejects.toThrow(/Nothing was made\.|Choose another/);
    expect(fs.readdirSync(path.join(house, 'connectors'))).toEqual(before);
  });

  it('makes a source and a target, and leaves nothing to be edited by hand', async () => {
    expect(await newConnector(house, SOURCE)).toEqual({
      folder: FOLDERS[0],
      displayName: 'Cloud Harbour & Co. (EU)',
      sandboxPort: 4103,
    });
    expect(await newConnector(house, TARGET)).toMatchObject({ displayName: 'Desk9', sandboxPort: 4104 });
    for (const file of ['tsconfig.json', 'apps/sandbox/tsconfig.json'])
      for (const folder of FOLDERS) expect(read(file)).toContain(`${folder}" }`);
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
    expect(lock.packages).toMatchObject({
      'connectors/desk9': { name: '@tallylink/connector-desk9', version: '0.1.0', license: 'MIT' },
      'node_modules/@tallylink/connector-desk9': { resolved: 'connectors/desk9', link: true },
    });
    expect(read('node_modules/@tallylink/connector-desk9/package.json')).toContain('"id": "desk9"');
    await expect(newConnector(house, TARGET)).rejects.toThrow('connectors/desk9 exists already.');
  });

  it('leaves no name of the template behind', () => {
    const files = FOLDERS.flatMap((folder) =>
      fs
        .readdirSync(path.join(house, folder), { recursive: true, encoding: 'utf8' })
        .map((file) => path.join(folder, file))
        .filter((file) => fs.statSync(path.join(house, file)).isFile()),
    );
    expect(files.length).toBeGreaterThan(60);
    const named = files.filter((file) => /sample.?(source|target)/i.test(`${file}\n${read(file)}`));
    expect(named).toEqual([]);
  });

  it(
    'what it made compiles, and is in the catalogue and among the sandboxes',
    () => {
      expect(compilerErrors(house, FOLDERS)).toBe('');
      for (const id of ['autotask', 'interworks-cloud'])
        fs.rmSync(path.join(house, 'connectors', id), { recursive: true });
      const { catalogue, sandboxes } = foundIn(house);
      expect(catalogue.map(({ id, kind, displayName }) => ({ id, kind, name: displayName }))).toEqual([
        { id: SOURCE.id, kind: 'source', name: SOURCE.name },
        { id: TARGET.id, kind: 'target', name: 'Desk9' },
      ]);
      expect(Object.keys(catalogue[0]!.settingsSchema.properties)).toEqual(['baseUrl']);
      expect(sandboxes).toEqual([
        { title: SOURCE.name, portVariable: 'SANDBOX_CLOUD_HARBOUR_MARKET_PORT', port: 4103 },
        { title: 'Desk9', portVariable: 'SANDBOX_DESK9_PORT', port: 4104 },
      ]);
    },
    LONGEST_MS,
  );

  it(
    'what it made passes its conformance suites and its own tests',
    () => {
      const { passed, failed, said } = testCounts(house);
      expect({ failed, said: failed > 0 ? said : '' }).toEqual({ failed: 0, said: '' });
      expect(passed).toBeGreaterThan(90);
    },
    LONGEST_MS,
  );
});
