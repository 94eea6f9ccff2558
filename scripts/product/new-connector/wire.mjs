import fs from 'node:fs';
import path from 'node:path';
import { formatted } from './copy-template.mjs';

/** Where a connector is named, beside its own folder. */
const REFERENCES = ['tsconfig.json', 'apps/sandbox/tsconfig.json'];
const LOCK = 'package-lock.json';

/**
 * Makes the compiler, npm and Node know the connector. The host and the sandboxes find it by themselves.
 * Errors: then every file is as it was.
 */
export async function wire(root, { folder, packageName }) {
  const changed = [...REFERENCES, LOCK].map((file) => path.join(root, file));
  const before = changed.map((file) => fs.readFileSync(file, 'utf8'));
  try {
    for (const file of REFERENCES) await addReference(root, file, folder);
    addToLock(root, folder, packageName);
    link(root, folder, packageName);
  } catch (error) {
    changed.forEach((file, i) => fs.writeFileSync(file, before[i]));
    throw error;
  }
}

async function addReference(root, file, folder) {
  const place = path.join(root, file);
  const config = JSON.parse(fs.readFileSync(place, 'utf8'));
  const reference = path.relative(path.dirname(file), folder).replaceAll(path.sep, '/');
  const at = config.references.findLastIndex((each) => each.path.includes('connectors/'));
  config.references.splice(at + 1, 0, { path: reference });
  fs.writeFileSync(place, await formatted(JSON.stringify(config), place));
}

/** As npm would write it: without these entries `npm ci` refuses the next fresh clone. */
function addToLock(root, folder, packageName) {
  const place = path.join(root, LOCK);
  const lock = JSON.parse(fs.readFileSync(place, 'utf8'));
  const { version, license } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  lock.packages[folder] = { name: packageName, version, license };
  lock.packages[`node_modules/${packageName}`] = { resolved: folder, link: true };
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
  fs.writeFileSync(place, `${JSON.stringify(lock, null, 2)}\n`);
}

/** The workspace's link, as the installation makes it. */
function link(root, folder, packageName) {
  const place = path.join(root, 'node_modules', packageName);
  fs.rmSync(place, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(place), { recursive: true });
  const target = path.join(root, folder);
  // A junction needs no rights of an administrator; it is asked for on Windows only.
  fs.symlinkSync(
    process.platform === 'win32' ? target : path.relative(path.dirname(place), target),
    place,
    'junction',
  );
}
