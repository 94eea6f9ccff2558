import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const HEADLESS = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'];

function starts(binary, env = {}) {
  const tried = spawnSync(binary, HEADLESS, {
    timeout: 30_000,
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  return tried.status === 0;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return found.find((file) => fs.existsSync(file)) ?? null;
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return file && fs.existsSync(file) ? file : null;
}

async function fromPackage() {
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

function throughApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get'))
    return null;
  console.log('Installing Chromium from the distribution…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    stdio: 'ignore',
    env,
  });
  return onPath();
}

/** A Chromium that starts: `TALLYLINK_CHROMIUM`, the machine's, Playwright's, the packaged one, or the distribution's. */
export async function findChromium() {
  const ways = [() => process.env.TALLYLINK_CHROMIUM, onPath, ofPlaywright, fromPackage, throughApt];
  for (const way of ways) {
    const file = await way();
    if (file && starts(file)) return file;
  }
  throw new Error(
    `The browser tests need Chromium, and none was found that starts on ${os.platform()}-${os.arch()}. ` +
      'Install Chromium or Chrome, or set TALLYLINK_CHROMIUM to its path, and run npm test again.',
  );
}
