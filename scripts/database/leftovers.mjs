import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether something listens on a loopback port. */
export function listens(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const end = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Processes of PostgreSQL that work in a data folder (Linux; elsewhere none are found). */
function serversIn(dataFolder) {
  if (process.platform !== 'linux') return [];
  const real = fs.realpathSync(dataFolder);
  return fs.readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      if (fs.readlinkSync(`/proc/${entry}/cwd`) !== real) return false;
      return /^\d+ \(postgres\) [^Z]/.test(fs.readFileSync(`/proc/${entry}/stat`, 'utf8'));
    } catch {
      return false; // The process ended while we looked: it is no leftover.
    }
  });
}

/**
 * After a killed server: waits until its last backend is gone and removes its pid file.
 * Returns the port of a server that is alive, or null.
 */
export async function settleDataFolder(dataFolder) {
  const pidFile = path.join(dataFolder, 'postmaster.pid');
  if (!fs.existsSync(pidFile)) return null;
  const [pid, , , port] = fs.readFileSync(pidFile, 'utf8').split('\n');
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const servers = serversIn(dataFolder);
    const postmasterLives = process.platform !== 'linux' || servers.includes(pid.trim());
    if (postmasterLives && (await listens(Number(port)))) return Number(port);
    if (process.platform === 'linux' && servers.length === 0) {
      fs.rmSync(pidFile, { force: true });
      return null;
    }
    await wait(200);
  }
  return null;
}
