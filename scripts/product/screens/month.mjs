import { demoApi, retrieveMonth, runInState } from './demo-api.mjs';

const named = (page, name) => page.getByRole('button', { name }).first();

/** Leaves no line and no charge unaccounted for, as the month's clerk would for what is billed elsewhere. */
async function excludeTheRest(api, runId) {
  const { items } = await api.get(`runs/${runId}/lines?view=all&limit=2000`);
  const open = items.filter((line) =>
    line.findings.some(({ code }) => code === 'unlinked' || code === 'ambiguous'),
  );
  const charges = (await api.get(`runs/${runId}/unlinked-charges`)).items;
  await api.post(`runs/${runId}/exclude`, {
    lineIds: open.map((line) => line.id),
    chargeIds: charges.map((charge) => charge.id),
    reason: 'Handled outside Autotask this year',
  });
}

async function lookAtGrid({ look, keep }, run) {
  await keep('grid-all', `${run}?view=grid&tab=all`);
  await look('grid-excluded', `${run}?view=grid&tab=excluded`);
  await look('grid-nothing-fits', `${run}?view=grid&q=nobody-has-this-name`);
  await keep('column-filters', `${run}?view=grid&units=20..`, async (page) => {
    await named(page, /^Column filters/).click();
    await page.getByRole('button', { name: 'Show these lines' }).waitFor();
  });
  await keep('dialog-accept', `${run}?view=grid`, async (page) => {
    await named(page, 'Accept suggestions…').click();
    await page.getByText(/\d+ links on \d+ lines/).waitFor();
  });
  await keep('dialog-exclude', `${run}?view=grid`, async (page) => {
    await page
      .getByRole('checkbox', { name: /select all/i })
      .first()
      .check();
    await page.getByRole('button', { name: 'Exclude…', exact: true }).first().click();
    await page.getByRole('dialog').getByLabel('Reason').waitFor();
  });
  await keep('dialog-shortcuts', `${run}?view=grid`, (page) => named(page, 'Shortcuts').click());
  await keep('charges', `${run}?view=grid`, (page) => named(page, /charges? without a line/).click());
  await keep('palette', `${run}?view=grid`, (page) => page.keyboard.press('Control+k'));
}

/** A view of one's own, and one of everyone's. */
async function lookAtViews({ send, keep }, demo, run) {
  const views = `tenants/${demo.tenantId}/saved-views`;
  await send(views, { name: 'Mail by size', query: 'tab=all&service=mail', sort: '-units' });
  await send(views, {
    name: 'Units that differ',
    query: 'finding=units-mismatch&group=customer',
    shared: true,
  });
  await keep('saved-views', `${run}?view=grid&tab=all`, async (page) => {
    await named(page, 'Saved views').click();
    await page.getByRole('button', { name: 'Units that differ', exact: true }).waitFor();
  });
}

/** Walks the demo month through its steps. */
export async function walkMonth({ demo, camera }) {
  const { keep, look } = camera;
  const api = demoApi(demo);

  await look('overview-first', '/');
  await keep('1-month', '/months');
  const { id } = await retrieveMonth(api, demo, '2026-10');
  const run = `/runs/${id}`;
  await keep('2-overview', `${run}?view=grid`);
  await keep('reading', `${run}?view=progress`);
  await lookAtGrid(camera, run);
  await lookAtViews(camera, demo, run);
  await api.post(`runs/${id}/accept-suggestions`, { minimumScore: 80 });
  await keep('3-link', `${run}?view=grid&q=Attica`, (page) => named(page, /^Choose… for Attica/).click());
  await keep('4-create', `${run}?view=grid&q=Juniper`, (page) =>
    named(page, /^Create customer… for Juniper/).click(),
  );
  await keep('create-missing', `${run}?view=grid`, async (page) => {
    await named(page, 'Create missing…').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Create \d+ in/ })
      .waitFor();
  });
  await keep('re-point', `${run}?view=grid&tab=all&service=Mail%20Shield`, async (page) => {
    await page
      .getByRole('checkbox', { name: /select all/i })
      .first()
      .check();
    await named(page, 'Link to…').click();
    await page.getByRole('dialog').waitFor();
  });
  await keep('5-validate', `${run}?view=grid&finding=units-mismatch`, (page) =>
    page.getByRole('gridcell', { name: 'Kallisto Shipping Co.' }).first().click(),
  );
  await keep('line', `${run}?view=grid&finding=units-mismatch`, async (page) => {
    await page.getByRole('gridcell', { name: 'Kallisto Shipping Co.' }).first().click();
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Close the line' }).waitFor();
  });
  await look('review-gate', `${run}?view=review`);
  await excludeTheRest(api, id);
  await keep('6-review', `${run}?view=review`);
  await look('dialog-reject', `${run}?view=review`, (page) => named(page, /^Reject/).click());
  await look('report-before', `${run}?view=report`);
  const plan = await api.get(`runs/${id}/plan`);
  await api.post(`runs/${id}/plan/approve`, { hash: plan.hash });
  await keep('review-approved', `${run}?view=review`);
  await api.post(`runs/${id}/apply`);
  await runInState(api, id, ['applied', 'partially-applied']);
  await keep('7-progress', `${run}?view=progress`);
  await keep('7-report', `${run}?view=report`);
  await look('grid-applied', `${run}?view=grid&tab=all`);
}
