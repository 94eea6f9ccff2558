/* global document */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { judge } from './judge.mjs';

const THEMES = ['light', 'dark'];

async function openWindow(browser, demo, { theme, size, complain }) {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    colorScheme: theme,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  await page.goto(`${demo.portal}/sign-in`);
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
  const complaints = [];
  const windows = [];
  for (const size of options.sizes) {
    for (const theme of THEMES) {
      const suffix = options.sizes.length > 1 ? `${theme}-${size.name}` : theme;
      const window = { suffix, screen: 'sign-in' };
      const complain = (text) => complaints.push(`${window.screen} ${suffix}: ${text}`);
      window.page = await openWindow(browser, demo, { theme, size, complain });
      windows.push(Object.assign(window, { complain }));
    }
  }
  fs.mkdirSync(options.folder, { recursive: true });

  const shoot = async (name, route, prepare) => {
    for (const window of windows) {
      const { page, suffix, complain } = window;
      window.screen = name;
      await page.goto(`${demo.portal}${route}`);
      await settled(page);
      if (prepare) await prepare(page);
      // Fonts and the grid's first paint: a picture is for people, nothing is measured here.
      await wait(500);
      await page.screenshot({ path: path.join(options.folder, `${name}-${suffix}.png`) });
      if (options.everything) for (const said of await judge(page)) complain(said);
    }
  };
  const home = `/t/${demo.tenantId}`;
  return {
    keep: (name, route, prepare) => shoot(name, home + route, prepare),
    look: async (name, route, prepare) => {
      if (options.everything) await shoot(name, home + route, prepare);
    },
    outside: async (name, route, prepare) => {
      if (options.everything) await shoot(name, route, prepare);
    },
    everything: options.everything,
    complaints,
  };
}
