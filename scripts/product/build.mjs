import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../bootstrap/repository.mjs';
import { runToEnd } from './processes.mjs';

const PORTAL = path.join(ROOT, 'apps', 'portal');
const STAMP = path.join(PORTAL, '.next', 'tallylink-build');
/** What the portal's bundle is made of. */
const PORTAL_INPUTS = ['apps/portal', 'libs/api-client', 'package-lock.json'];
const NOT_INPUTS = new Set(['node_modules', '.next', 'dist', 'next-env.d.ts', 'tsconfig.tsbuildinfo']);

function filesBelow(entry) {
  const stat = fs.statSync(entry);
  if (stat.isFile()) return [entry];
  return fs
    .readdirSync(entry)
    .filter((name) => !NOT_INPUTS.has(name))
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)));
}

function portalHash() {
  const hash = createHash('sha256');
  for (const file of PORTAL_INPUTS.flatMap((input) => filesBelow(path.join(ROOT, input)))) {
    hash.update(path.relative(ROOT, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Programs of the product that the compiler builds, with everything that they need. */
const PROGRAMS = ['apps/host', 'apps/sandbox'];

/** Compiles all that runs but the portal; tests are none of it. */
export async function buildServer() {
  await runToEnd(
    'The TypeScript build',
    [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', ...PROGRAMS],
    { quiet: true },
  );
}

/** Builds the portal when its sources changed since the last build. */
export async function buildPortal() {
  const wanted = portalHash();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Building the portal (about a minute)…');
  fs.rmSync(STAMP, { force: true });
  await runToEnd('The portal build', [path.join(ROOT, 'node_modules/next/dist/bin/next'), 'build', PORTAL], {
    quiet: true,
    env: { NODE_ENV: 'production' },
  });
  const standalone = path.join(PORTAL, '.next', 'standalone', 'apps', 'portal');
  fs.cpSync(path.join(PORTAL, '.next', 'static'), path.join(standalone, '.next', 'static'), {
    recursive: true,
  });
  const publicFolder = path.join(PORTAL, 'public');
  if (fs.existsSync(publicFolder))
    fs.cpSync(publicFolder, path.join(standalone, 'public'), { recursive: true });
  fs.writeFileSync(STAMP, wanted);
}

/** Builds everything that changed. */
export async function buildAll() {
  console.log('Building…');
  await buildServer();
  await buildPortal();
}

if (process.argv[1] === import.meta.filename) {
  try {
    await buildAll();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
