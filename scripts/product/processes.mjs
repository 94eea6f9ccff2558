// Children of the launcher: started in order, restarted when they die, ended together.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DATA_DIR, ROOT } from '../bootstrap/repository.mjs';
import { pinnedEnvironment } from '../bootstrap/pinned-node.mjs';

const MAX_RESTARTS = 5;
const RESTART_WINDOW_MS = 120_000;

/** Runs one command to its end; returns its standard output. Errors: with the command's own words. */
export function runToEnd(name, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: pinnedEnvironment(env),
      stdio: ['ignore', 'pipe', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (errors += chunk));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${name} failed (${code}).\n${(errors + output).slice(-4000)}`));
    });
  });
}

/** A set of children that end with their parent. */
export class Processes {
  #children = new Map();
  #stopping = false;

  constructor({ logFolder = path.join(DATA_DIR, 'logs') } = {}) {
    this.logFolder = logFolder;
    fs.mkdirSync(logFolder, { recursive: true });
  }

  /** Starts a child and waits until `ready` (a URL) answers. A child that dies later is started again. */
  async start(name, args, { env = {}, ready }) {
    const definition = { name, args, env, restarts: [] };
    this.#launch(definition);
    await this.#answers(definition, ready);
  }

  #launch(definition) {
    const log = fs.openSync(path.join(this.logFolder, `${definition.name}.log`), 'a');
    const child = spawn(process.execPath, definition.args, {
      cwd: ROOT,
      env: pinnedEnvironment({ ...definition.env, TALLYLINK_PARENT_PID: String(process.pid) }),
      stdio: ['ignore', log, log],
    });
    fs.closeSync(log);
    this.#children.set(definition.name, child);
    child.on('exit', (code, signal) => this.#ended(definition, child, code, signal));
  }

  #ended(definition, child, code, signal) {
    if (this.#stopping || this.#children.get(definition.name) !== child) return;
    const now = Date.now();
    definition.restarts = definition.restarts.filter((at) => now - at < RESTART_WINDOW_MS);
    definition.restarts.push(now);
    definition.dead = definition.restarts.length > MAX_RESTARTS;
    if (definition.dead) {
      console.error(
        `${definition.name} ended again (${signal ?? code}) and stays down. See ${this.#logOf(definition)}`,
      );
      return;
    }
    console.error(`${definition.name} ended (${signal ?? code}); starting it again.`);
    setTimeout(() => !this.#stopping && this.#launch(definition), 500 * definition.restarts.length);
  }

  #logOf({ name }) {
    return path.relative(ROOT, path.join(this.logFolder, `${name}.log`));
  }

  async #answers(definition, url) {
    const until = Date.now() + 90_000;
    while (Date.now() < until && !definition.dead) {
      try {
        const reply = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2000) });
        if (reply.status < 500) return;
      } catch (error) {
        if (definition.dead) throw error;
      }
      await wait(150);
    }
    throw new Error(`${definition.name} did not answer at ${url}. See ${this.#logOf(definition)}`);
  }

  /** Ends all children, the last started first, and waits for them; a deaf one is killed after 12 s. */
  async stop() {
    this.#stopping = true;
    for (const child of [...this.#children.values()].reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await Promise.race([gone, wait(12_000, undefined, { ref: false })]);
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    }
  }
}
