// The whole check: static part, then every test, then the journeys in a real browser. Prints one closing line of counts.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pinnedEnvironment } from '../bootstrap/pinned-node.mjs';
import { DATA_DIR, ROOT } from '../bootstrap/repository.mjs';
import { findChromium } from '../browser/find-chromium.mjs';
import { startPostgres, stopWithThisProcess } from '../database/embedded-postgres.mjs';
import { buildPortal } from './build.mjs';
import { hostMemory } from './host-memory.mjs';

const RESULTS = path.join(DATA_DIR, 'test-results');
const jestResults = path.join(RESULTS, 'jest.json');
const journeyResults = path.join(RESULTS, 'journeys.json');

function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: pinnedEnvironment(env),
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

async function jest() {
  const server = await startPostgres({
    home: path.join(DATA_DIR, 'test-postgres'),
    // Only for tests: a database that is thrown away need not survive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  stopWithThisProcess(server.home);
  try {
    const args = [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${jestResults}`,
    ];
    return await run([...args, ...process.argv.slice(2)], {
      TEST_DATABASE_ADMIN_URL: server.adminUrl,
      NODE_OPTIONS: '--max-old-space-size=3072',
      HOST_NODE_OPTIONS: hostMemory().join(' '),
    });
  } finally {
    server.stop();
  }
}

async function journeys() {
  fs.rmSync(path.join(DATA_DIR, 'journeys'), { recursive: true, force: true });
  const chromium = await findChromium();
  return run(
    [
      path.join(ROOT, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--config',
      'test/playwright.config.ts',
    ],
    {
      TALLYLINK_CHROMIUM: chromium,
      JOURNEY_RESULTS: journeyResults,
    },
  );
}

fs.rmSync(RESULTS, { recursive: true, force: true });
fs.mkdirSync(RESULTS, { recursive: true });
const only = process.env.TALLYLINK_TESTS; // "jest" or "journeys" for one part while working
const codes = [];
// The static part compiles; a part of its own must do it itself, since some tests run what was compiled.
if (only) codes.push(await run([path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'tsconfig.json']));
if (!only)
  codes.push(
    spawnSync(process.execPath, [path.join(ROOT, 'scripts/product/check.mjs')], {
      stdio: 'inherit',
      env: pinnedEnvironment(),
    }).status ?? 1,
  );
if (only !== 'journeys') codes.push(await jest());
if (only !== 'jest') {
  await buildPortal();
  codes.push(await journeys());
}

const jestReport = read(jestResults);
const journeyReport = read(journeyResults);
const passed = (jestReport?.numPassedTests ?? 0) + (journeyReport?.stats.expected ?? 0);
const failed =
  (jestReport?.numFailedTests ?? 0) +
  (jestReport?.numRuntimeErrorTestSuites ?? 0) +
  (journeyReport ? journeyReport.stats.unexpected + journeyReport.stats.flaky : 0);
console.log('');
console.log(`${passed} passed, ${failed} failed`);
process.exit(codes.some((code) => code !== 0) || passed === 0 ? 1 : 0);
