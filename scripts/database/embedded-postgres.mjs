// A real PostgreSQL from npm packages, run below the data folder: no Docker, no installation, survives kill -9.
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../bootstrap/repository.mjs';
import { freePort, settleDataFolder } from './leftovers.mjs';
import { packagedBinaries } from './postgres-binaries.mjs';
import { reachable, serverUser } from './server-user.mjs';

const FAR_HOME = '/var/lib/tallylink';

/** Binaries and home that the server's user can reach; outside the clone only when it cannot reach the clone. */
function places(wantedHome, user) {
  const packaged = packagedBinaries();
  const mark = createHash('sha256').update(path.resolve(wantedHome)).digest('hex').slice(0, 16);
  let home = wantedHome;
  if (!reachable(wantedHome, user)) {
    home = path.join(FAR_HOME, mark);
    console.log(`The database user cannot reach ${wantedHome}; the data is kept in ${home}.`);
  }
  let binaries = packaged;
  if (!reachable(packaged, user)) {
    binaries = path.join(FAR_HOME, 'binaries-18.4.0-beta.17');
    if (!fs.existsSync(path.join(binaries, 'complete'))) {
      fs.mkdirSync(FAR_HOME, { recursive: true, mode: 0o755 });
      fs.cpSync(packaged, binaries, { recursive: true, verbatimSymlinks: true });
      fs.writeFileSync(path.join(binaries, 'complete'), '');
    }
  }
  return { home, binaries };
}

function readSecrets(home) {
  const file = path.join(home, 'secrets.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'));
  const secret = () => randomBytes(24).toString('base64url');
  const made = { superuser: secret(), owner: secret(), application: secret() };
  fs.writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

/** The process that answers for the server of a home: the launcher that took it last. */
export function holderOf(home) {
  const file = path.join(home, 'holder');
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : null;
}

/** Keeps the server only as long as this process lives. */
export function stopWithThisProcess(home) {
  fs.writeFileSync(path.join(home, 'holder'), String(process.pid));
  const watchdog = path.join(import.meta.dirname, 'watchdog.mjs');
  spawn(process.execPath, [watchdog, String(process.pid), home], { detached: true, stdio: 'ignore' }).unref();
}

/**
 * Starts the embedded server, or takes the one that already runs on this data folder.
 * Returns `{ port, adminUrl, secrets, home, stop }`; `adminUrl` is the superuser's and makes roles and databases only.
 */
export async function startPostgres({ home: wantedHome, settings = {}, port: wantedPort }) {
  const user = serverUser();
  const { home, binaries } = places(wantedHome, user);
  const data = path.join(home, 'data');
  const log = path.join(home, 'postgres.log');
  fs.mkdirSync(home, { recursive: true, mode: 0o755 });
  const secrets = readSecrets(home);
  if (user.uid !== undefined) fs.chownSync(home, user.uid, user.gid);

  const run = (binary, args, stdio) =>
    spawnSync(path.join(binaries, 'bin', process.platform === 'win32' ? `${binary}.exe` : binary), args, {
      ...user,
      cwd: home,
      encoding: 'utf8',
      // A daemon keeps what it inherits: with pipes, waiting for pg_ctl would never end.
      stdio: stdio ?? ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });

  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) createCluster({ home, data, run, user, secrets });
  let port = await settleDataFolder(data);
  if (port === null) {
    port = wantedPort ?? (await freePort());
    const options = Object.entries({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '120',
      ...settings,
    }).map(([key, value]) => `-c ${key}='${value}'`);
    const started = run(
      'pg_ctl',
      ['-D', data, '-l', log, '-w', '-t', '60', '-o', [`-p ${port}`, ...options].join(' '), 'start'],
      ['ignore', 'ignore', 'ignore'],
    );
    if (started.status !== 0) {
      const tail = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').slice(-1500) : '(no log was written)';
      throw new Error(`PostgreSQL did not start. The end of ${path.relative(ROOT, log)}:\n${tail}`);
    }
  }
  const stop = () =>
    run('pg_ctl', ['-D', data, '-m', 'fast', '-w', '-t', '30', 'stop'], ['ignore', 'ignore', 'ignore'])
      .status;
  const adminUrl = `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/postgres`;
  return { port, adminUrl, secrets, home, stop };
}

function createCluster({ home, data, run, user, secrets }) {
  // A folder without PG_VERSION is an initdb that was killed half-way: nothing in it can be used.
  fs.rmSync(data, { recursive: true, force: true });
  const passwordFile = path.join(home, 'initial-password');
  fs.writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  if (user.uid !== undefined) fs.chownSync(passwordFile, user.uid, user.gid);
  const made = run('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--data-checksums',
  ]);
  fs.rmSync(passwordFile, { force: true });
  if (made.status !== 0)
    throw new Error(`The database cluster could not be created:\n${made.stderr ?? made.error}`);
}
