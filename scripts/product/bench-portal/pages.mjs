/* global document, performance, requestAnimationFrame */
import { gzipSync } from 'node:zlib';

/** Screens that are walked by the rail, and the heading that says that each is there. */
const WALK = ['History', 'Connections', 'Settings', 'Overview'];

function clickAndWait(name) {
  const links = [...document.querySelectorAll('nav a')];
  const link = links.find((one) => one.textContent.trim().startsWith(name));
  const started = performance.now();
  link.click();
  return new Promise((resolve) => {
    const look = () => {
      const heading = [...document.querySelectorAll('main h1')].some((one) => one.textContent.includes(name));
      if (heading) requestAnimationFrame(() => resolve((performance.now() - started) / 1000));
      else if (performance.now() - started > 20_000) resolve(20);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** From the click to the frame with the other screen's heading. */
export async function measureRoutes(page, home) {
  await page.goto(home);
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  // Links in sight are fetched ahead when the page is idle, as for a person who has begun to look.
  await page.waitForTimeout(1500);
  const taken = [];
  for (const name of WALK) {
    taken.push(await page.evaluate(clickAndWait, name));
    await page.waitForTimeout(300);
  }
  return { route: Math.max(...taken) };
}

/** JavaScript that a cold browser loads for each screen, gzipped; fetched ahead of a click is not part of it. */
export async function measureFirstLoad(browser, signedIn, home) {
  const sizes = [];
  for (const route of ['', '/history', '/settings', '/connections', '/application-links', '/onboarding']) {
    const context = await browser.newContext({ storageState: await signedIn.context().storageState() });
    const page = await context.newPage();
    const scripts = [];
    page.on('response', (reply) => {
      const isScript = reply.request().resourceType() === 'script' && reply.ok();
      if (isScript)
        scripts.push(
          reply.body().then(
            (body) => gzipSync(body).length,
            () => 0,
          ),
        );
    });
    await page.goto(home + route, { waitUntil: 'load' });
    await page.locator('main h1').first().waitFor();
    sizes.push((await Promise.all(scripts)).reduce((sum, one) => sum + one, 0));
    await context.close();
  }
  return { kilobytes: Math.max(...sizes) / 1000 };
}
