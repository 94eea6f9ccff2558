import path from 'node:path';
import { defineConfig } from '@playwright/test';
import {
  journeyEnvironment,
  journeyViewport,
  JOURNEY_PORTAL,
  RUNNING_PRODUCT,
  secondSandboxesEnvironment,
  WALKERS,
  walkersPorts,
} from './support/journey-environment.js';
import { demoFile } from './support/product.js';

const ROOT = path.resolve(import.meta.dirname, '..');

const node = (script: string): string =>
  `${JSON.stringify(process.execPath)} ${JSON.stringify(path.join(ROOT, script))}`;

/** One person's goal a file, two at a time: they share one product with its own database and ports; each has an organisation and sandboxes of its own. */
export default defineConfig({
  testDir: './journeys',
  testMatch: '**/*.e2e-spec.ts',
  outputDir: path.join(ROOT, '.data/test-results/journeys'),
  workers: WALKERS,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: process.env.JOURNEY_RESULTS
    ? [['list'], ['json', { outputFile: process.env.JOURNEY_RESULTS }]]
    : [['list']],
  use: {
    baseURL: RUNNING_PRODUCT ? demoFile().portal : JOURNEY_PORTAL,
    viewport: journeyViewport(),
    locale: 'en-GB',
    // Without motion nothing is half there; the film of a trace would cost more than what it films.
    contextOptions: { reducedMotion: 'reduce' },
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.TALLYLINK_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
  ...(RUNNING_PRODUCT
    ? {}
    : {
        webServer: [
          {
            command: node('scripts/product/start.mjs'),
            url: `${JOURNEY_PORTAL}/sign-in`,
            timeout: 300_000,
            reuseExistingServer: false,
            gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
            env: journeyEnvironment(),
            stdout: 'pipe',
          },
          {
            command: node('apps/sandbox/dist/src/main.js'),
            url: `http://127.0.0.1:${walkersPorts(1).autotask}/_sandbox/switches`,
            timeout: 60_000,
            reuseExistingServer: false,
            gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
            env: secondSandboxesEnvironment(),
          },
        ],
      }),
});
