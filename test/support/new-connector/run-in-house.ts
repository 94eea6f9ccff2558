import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './temporary-house.js';

const urlOf = (file: string): string => JSON.stringify(pathToFileURL(path.join(ROOT, file)).href);

/** Runs Node in the house to its end. `said` is everything that it printed. */
function node(
  house: string,
  args: readonly string[],
): { status: number | null; stdout: string; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  return { status, stdout, said: `${stdout}${stderr}`.trim() };
}

/** What the compiler says; nothing when all is well. The output stands in `dist/`, as after a build. */
export function compilerErrors(house: string, folders: readonly string[]): string {
  const { status, said } = node(house, [
    path.join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-b',
    ...folders,
  ]);
  return status === 0 ? '' : said || `the compiler ended with ${status}`;
}

/** Runs all tests of the house's connectors, under the repository's own configuration. */
export function testCounts(house: string): { passed: number; failed: number; said: string } {
  const config = path.join(house, 'jest.config.mjs');
  const results = path.join(house, 'results.json');
  fs.writeFileSync(
    config,
    `import base from ${urlOf('jest.config.mjs')};
const connectors = base.projects.find((each) => each.displayName === 'connectors');
export default { testTimeout: base.testTimeout, projects: [{ ...connectors, rootDir: ${JSON.stringify(house)} }] };`,
  );
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const args = ['--experimental-vm-modules', '--no-warnings', jest, '--config', config];
  const { said } = node(house, [...args, '--json', `--outputFile=${results}`]);
  if (!fs.existsSync(results)) return { passed: 0, failed: 0, said };
  const report = JSON.parse(fs.readFileSync(results, 'utf8')) as Record<string, number>;
  const failed = (report['numFailedTests'] ?? 0) + (report['numRuntimeErrorTestSuites'] ?? 0);
  return { passed: report['numPassedTests'] ?? 0, failed, said };
}

/** What the built host and the built sandbox app find there. */
export function foundIn(house: string): { catalogue: CatalogueEntry[]; sandboxes: unknown[] } {
  const script = `
    const { NestFactory } = await import('@nestjs/core');
    const { ConnectorsModule, ConnectorsService } = await import(${urlOf('apps/host/dist/src/connectors/index.js')});
    const { loadConnectors } = await import(${urlOf('apps/host/dist/src/connectors/connector-loader.js')});
    const { findSandboxes } = await import(${urlOf('apps/sandbox/dist/src/find-sandboxes.js')});
    const found = await loadConnectors('connectors', ${JSON.stringify(path.join(ROOT, 'apps/host/package.json'))});
    // Without the route: it asks who is signed in, which needs the database.
    const module = { ...ConnectorsModule.with(found), controllers: [] };
    const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
    const sandboxes = (await findSandboxes('connectors')).map(({ vendor, ...rest }) => ({ title: vendor.title, ...rest }));
    console.log(JSON.stringify({ catalogue: app.get(ConnectorsService).catalogue(), sandboxes }));`;
  const { status, stdout, said } = node(house, ['--input-type=module', '--eval', script]);
  if (status !== 0) throw new Error(said);
  return JSON.parse(stdout) as { catalogue: CatalogueEntry[]; sandboxes: unknown[] };
}

/** As `GET /connectors` gives it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly kind: string;
  readonly displayName: string;
  readonly settingsSchema: { readonly properties: object };
}
