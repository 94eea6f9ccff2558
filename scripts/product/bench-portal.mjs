// The bench itself. Ends with 1 when a bound of docs/architecture.md is broken.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { DATA_DIR } from '../bootstrap/repository.mjs';
import { findChromium } from '../browser/find-chromium.mjs';
import { buildAll } from './build.mjs';
import { measureLargeMonth, measureMonth } from './bench-portal/grid.mjs';
import { busyCores, describeMachine } from './bench-portal/machine.mjs';
import { growMonth, settleLines } from './bench-portal/many-lines.mjs';
import { measureFirstLoad, measureRoutes } from './bench-portal/pages.mjs';
import { median, table } from './bench-portal/results.mjs';
import { demoApi, retrieveMonth } from './screens/demo-api.mjs';
import { startStack } from './stack.mjs';

const ARGUMENTS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'];
const MONTH = 10_000;
const LARGE = 100_000;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number.parseInt(values.runs, 10);
if (!(runs >= 1 && runs <= 50)) {
  console.error(`--runs must be between 1 and 50, not "${values.runs}". Nothing was started.`);
  process.exit(1);
}

async function signedIn(browser, demo) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${demo.portal}/sign-in`);
  await page.getByLabel('E-mail').fill(demo.email);
  await page.getByLabel('Password', { exact: true }).fill(demo.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  return page;
}

/** Every measurement, so many times; of each only the median counts. */
async function repeated(measure) {
  const all = [];
  for (let run = 0; run < runs; run += 1) all.push(await measure());
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, median(all.map((one) => one[name]))]));
}

async function bench({ demo, database }) {
  const api = demoApi(demo);
  const month = await retrieveMonth(api, demo, '2026-10');
  const large = await retrieveMonth(api, demo, '2026-09');
  console.log(
    `The lines of two months are multiplied by SQL to ${MONTH} and ${LARGE}: the portal is measured here,`,
  );
  console.log('not the reading of a month; that is npm run bench:month.');
  await growMonth(database, { tenantId: demo.tenantId, runId: month.id, lines: MONTH });
  await growMonth(database, { tenantId: demo.tenantId, runId: large.id, lines: LARGE });
  await settleLines(database);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS });
  try {
    const page = await signedIn(browser, demo);
    const home = `${demo.portal}/t/${demo.tenantId}`;
    const machine = await describeMachine(browser);
    const before = busyCores();
    const measured = {
      ...(await repeated(() => measureMonth(page, `${home}/runs/${month.id}`))),
      ...(await repeated(() => measureLargeMonth(page, `${home}/runs/${large.id}`, LARGE))),
      ...(await repeated(() => measureRoutes(page, home))),
      ...(await measureFirstLoad(browser, page, home)),
    };
    return {
      measured,
      machine: `${machine}; programs that wanted a core: ${before} before, ${busyCores()} after`,
    };
  } finally {
    await browser.close();
  }
}

fs.rmSync(DATA_DIR, { recursive: true, force: true });
let exitCode = 1;
let stack = null;
try {
  await buildAll();
  stack = await startStack();
  const { measured, machine } = await bench(stack);
  const { text, within } = table(measured, { runs, machine });
  console.log(text);
  exitCode = within ? 0 : 1;
} catch (error) {
  console.error(error);
} finally {
  await stack?.stop();
}
process.exit(exitCode);
