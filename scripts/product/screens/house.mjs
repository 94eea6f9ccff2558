import { demoApi, retrieveMonth, sandbox } from './demo-api.mjs';

const named = (page, name) => page.getByRole('button', { name }).first();

/** A month in which the marketplace billed nothing: its data are of another one. */
async function walkEmptyMonth({ demo, camera }) {
  if (!camera.everything) return;
  const { interworks } = demo.sandboxes;
  const other = {
    scenario: 'generated',
    seed: 7,
    customers: 20,
    lines: 100,
    changeRate: 0.05,
    createRate: 0.01,
    month: '2026-06',
  };
  await sandbox(interworks.url, 'reset', other);
  const { id } = await retrieveMonth(demoApi(demo), demo, '2026-10');
  for (const view of ['grid', 'review', 'progress', 'report'])
    await camera.look(`empty-${view}`, `/runs/${id}?view=${view}`);
  await camera.look('empty-all', `/runs/${id}?view=grid&tab=all`);
  await sandbox(interworks.url, 'reset', { scenario: 'demo' });
}

/** The screens around the month. */
export async function walkHouse({ demo, camera }) {
  const { keep, look, outside, send } = camera;
  const link = `/application-links/${demo.applicationLinkId}`;
  await keep('overview', '/');
  await keep('connections', '/connections');
  await keep('connection-new', '/connections/new');
  await keep('connection-form', '/connections/new', (page) => named(page, /interworks/).click());
  await keep('connection-form-target', '/connections/new', (page) => named(page, /Autotask/).click());
  const { items } = await demoApi(demo).get('connections');
  const used = `/connections/${items[0].id}`;
  await look('connection-edit', used, (page) => page.getByLabel('Name').first().waitFor());
  await look('dialog-delete-connection', used, (page) => named(page, /^Delete/).click());
  await keep('application-links', '/application-links');
  await look('dialog-new-link', '/application-links', (page) => named(page, /^(New|Add|Join)/).click());
  await keep('application-link', link);
  await keep('schedule', `${link}?tab=schedule`);
  await keep('entity-links', `${link}?tab=links`);
  await keep('history', '/history');
  for (const tab of ['members', 'api-keys', 'notifications', 'audit'])
    await keep(`settings-${tab}`, `/settings?tab=${tab}`);
  await keep('not-found', '/runs/00000000-0000-0000-0000-000000000000');
  await keep('notifications', '/', (page) => named(page, /^Notifications/).click());
  const { id } = await send('tenants', { name: 'Northwind MSP' });
  await outside('onboarding', `/t/${id}/onboarding`);
  await walkEmptyMonth({ demo, camera });
  if (!camera.everything) return;
  await outside('nowhere', '/nowhere');
  await outside('invitation', '/invitations/not-a-token');
}
