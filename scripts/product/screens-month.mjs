import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const THEMES = ['light', 'dark'];

/** The API with the demo's key, below its tenant. */
function tenantApi(demo) {
  const call = async (method, route, body) => {
    const reply = await fetch(`${demo.api}/tenants/${demo.tenantId}/${route}`, {
      method,
      headers: { authorization: `Bearer ${demo.apiKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${route} answered ${reply.status}: ${text}`);
    return JSON.parse(text);
  };
  return {
    get: (route) => call('GET', route),
    post: (route, body = {}) => call('POST', route, body),
  };
}

async function runInState(api, runId, states) {
  for (let tries = 0; tries < 300; tries += 1) {
    const run = await api.get(`runs/${runId}`);
    if (states.includes(run.state)) return run;
    await wait(200);
  }
  throw new Error(`The run did not become ${states.join(' or ')}.`);
}

async function signedIn(browser, demo, colorScheme) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme });
  await page.goto(`${demo.portal}/sign-in`);
  await page.getByLabel('E-mail').fill(demo.email);
  await page.getByLabel('Password', { exact: true }).fill(demo.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  return page;
}

/** Walks the month through its steps and keeps a picture of each screen, in both themes. */
export async function walkMonth({ demo, browser, folder }) {
  const api = tenantApi(demo);
  const pages = await Promise.all(THEMES.map((theme) => signedIn(browser, demo, theme)));
  const home = `${demo.portal}/t/${demo.tenantId}`;
  const keep = async (name, route, prepare) => {
    for (const [i, page] of pages.entries()) {
      await page.goto(home + route);
      await page.waitForLoadState('networkidle').catch(() => undefined);
      if (prepare) await prepare(page);
      // Fonts and the grid's first paint: a picture is for people, nothing is measured here.
      await wait(700);
      await page.screenshot({ path: path.join(folder, `${name}-${THEMES[i]}.png`) });
    }
  };

  await keep('1-month', '/months');
  const started = await api.post(`application-links/${demo.applicationLinkId}/runs`, { month: '2026-10' });
  const { id } = await runInState(api, started.id, ['open']);
  const run = `/runs/${id}`;
  await keep('2-overview', `${run}?view=grid`);
  await api.post(`runs/${id}/accept-suggestions`, { minimumScore: 80 });
  await keep('3-link', `${run}?view=grid&q=Attica`, (page) =>
    page
      .getByRole('button', { name: /^Choose… for Attica/ })
      .first()
      .click(),
  );
  await keep('4-create', `${run}?view=grid&q=Juniper`, (page) =>
    page
      .getByRole('button', { name: /^Create customer… for Juniper/ })
      .first()
      .click(),
  );
  await keep('5-validate', `${run}?view=grid&finding=units-mismatch`, (page) =>
    page.getByRole('gridcell', { name: 'Kallisto Shipping Co.' }).first().click(),
  );
  const open = (await api.get(`runs/${id}/lines?view=all&limit=2000`)).items.filter((line) =>
    line.findings.some(({ code }) => code === 'unlinked' || code === 'ambiguous'),
  );
  const charges = (await api.get(`runs/${id}/unlinked-charges`)).items;
  await api.post(`runs/${id}/exclude`, {
    lineIds: open.map((line) => line.id),
    chargeIds: charges.map((charge) => charge.id),
    reason: 'Handled outside Autotask this year',
  });
  await keep('6-review', `${run}?view=review`);
  const plan = await api.get(`runs/${id}/plan`);
  await api.post(`runs/${id}/plan/approve`, { hash: plan.hash });
  await api.post(`runs/${id}/apply`);
  await runInState(api, id, ['applied', 'partially-applied']);
  await keep('7-progress', `${run}?view=progress`);
  await keep('7-report', `${run}?view=report`);
  await keep('overview', '/');
  await keep('connections', '/connections');
  await keep('application-link', `/application-links/${demo.applicationLinkId}`);
  await keep('history', '/history');
}
