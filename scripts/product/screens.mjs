// Pictures for README and docs: the demo month is walked through, and each screen is kept, light and dark.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { DATA_DIR, ROOT } from '../bootstrap/repository.mjs';
import { findChromium } from '../browser/find-chromium.mjs';
import { buildAll } from './build.mjs';
import { startStack } from './stack.mjs';
import { openCamera } from './screens/camera.mjs';
import { walkHouse } from './screens/house.mjs';
import { walkMonth } from './screens/month.mjs';
import { readOptions } from './screens/options.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

async function freshProduct() {
  fs.rmSync(DATA_DIR, { recursive: true, force: true });
  await buildAll();
  return startStack();
}

const runningProduct = (file) => ({
  demo: JSON.parse(fs.readFileSync(file, 'utf8')),
  stop: async () => undefined,
});

const options = readOptions(process.argv.slice(2));
const stack = options.product ? runningProduct(options.product) : await freshProduct();
let exitCode = 1;
try {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS });
  const camera = await openCamera({ browser, demo: stack.demo, options });
  await walkMonth({ demo: stack.demo, camera });
  await walkHouse({ demo: stack.demo, camera });
  await browser.close();
  for (const complaint of camera.complaints) console.error(complaint);
  exitCode = camera.complaints.length > 0 ? 1 : 0;
  console.log(`The pictures are in ${path.relative(ROOT, options.folder)}.`);
} catch (error) {
  console.error(error);
} finally {
  await stack.stop();
}
process.exit(exitCode);
