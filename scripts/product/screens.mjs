// Pictures for README and docs: the demo month is walked through, and each screen is kept, light and dark.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { DATA_DIR, ROOT } from '../bootstrap/repository.mjs';
import { findChromium } from '../browser/find-chromium.mjs';
import { buildAll } from './build.mjs';
import { walkMonth } from './screens-month.mjs';
import { startStack } from './stack.mjs';

const FOLDER = path.join(ROOT, 'docs', 'screens');
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

fs.rmSync(DATA_DIR, { recursive: true, force: true });
fs.mkdirSync(FOLDER, { recursive: true });
await buildAll();
const stack = await startStack();
let exitCode = 0;
try {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS });
  await walkMonth({ demo: stack.demo, browser, folder: FOLDER });
  await browser.close();
  console.log(`The pictures are in ${path.relative(ROOT, FOLDER)}.`);
} catch (error) {
  console.error(error);
  exitCode = 1;
} finally {
  await stack.stop();
}
process.exit(exitCode);
