/* global document */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { judge } from './judge.mjs';

const THEMES = ['light', 'dark'];

/** Screens of what is not there: the browser says so too. */
const MISSING = ['not-found', 'nowhere', 'invitation'];
const isMeant = (screen, text) => MISSING.includes(screen) && text.startsWith('Failed to load resource');

/** What is seen before anybody has signed in. */
const DOORS = [
  ['sign-up', '/sign-up'],
  ['sign-in', '/sign-in'],
];

async function openWindow(browser, demo, { theme, size, complain, shoot }) {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    colorScheme: theme,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  for (const [name, route] of DOORS) {
    await page.goto(`${demo.portal}${route}`);
    await shoot(name, page);
  }
  await page.getByLabel('E-mail').fill(demo.email);
  await page.getByLabel('Password', { exact: true }).fill(demo.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  return page;
}

/** Waits until nothing loads any more. The network says nothing about that: a month keeps a stream of events open. */
async function settled(page) {
  const quiet = () => !document.querySelector('.mantine-Skeleton-root, [data-busy], [data-loading="true"]');
  await page.waitForFunction(quiet, null, { timeout: 15_000 }).catch(() => undefined);
  await wait(300);
  await page.waitForFunction(quiet, null, { timeout: 15_000 }).catch(() => undefined);
}

/**
 * Windows onto the product, one for each theme and size. `keep` takes a picture that the docs show; `look` one that is
 * only judged, and is skipped when nothing is judged.
 */
export async function openCamera({ browser, demo, options }) {
  const { everything, folder, sizes } = options;
  fs.mkdirSync(folder, { recursive: true });
  const complaints = [];
  const windows = [];
  const shootWindow = async (window, name, page) => {
    window.screen = name;
    await settled(page);
    // Fonts and the grid's first paint: a picture is for people, nothing is measured here.
    await wait(500);
    await page.screenshot({ path: path.join(folder, `${name}-${window.suffix}.png`) });
    if (everything) for (const said of await judge(page)) window.complain(said);
  };
  for (const size of sizes) {
    for (const theme of THEMES) {
      const suffix = sizes.length > 1 ? `${theme}-${size.name}` : theme;
      const window = { suffix, screen: 'sign-in' };
      window.complain = (text) => {
        if (!isMeant(window.screen, text)) complaints.push(`${window.screen} ${suffix}: ${text}`);
      };
      const shoot = (name, page) => shootWindow(window, name, page);
      window.page = await openWindow(browser, demo, { theme, size, complain: window.complain, shoot });
      windows.push(window);
    }
  }

  const shoot = async (name, route, prepare) => {
    for (const window of windows) {
      window.screen = name;
      await window.page.goto(`${demo.portal}${route}`);
      await settled(window.page);
      if (prepare) await prepare(window.page);
      await shootWindow(window, name, window.page);
    }
  };
  const home = `/t/${demo.tenantId}`;
  return {
    keep: (name, route, prepare) => shoot(name, home + route, prepare),
    look: async (name, route, prepare) => {
      if (everything) await shoot(name, home + route, prepare);
    },
    /** A screen of no organisation, or of another one. */
    outside: shoot,
    /** Sends a request as the person who looks through the windows. */
    send: async (route, body) => {
      const reply = await windows[0].page.request.post(`${demo.portal}/api/v1/${route}`, { data: body });
      if (!reply.ok()) throw new Error(`${route} answered ${reply.status()}: ${await reply.text()}`);
      return reply.json();
    },
    everything,
    complaints,
  };
}
