// From nothing to the first applied month, by a person whom nobody knows yet; leaving and coming back goes on where it stood.
import { expect, test, type Page } from '@playwright/test';
import type { ApplicationLinkReply, ConnectionReply, CreatedApiKeyReply } from '@tallylink/api-client';
import { booksTieOut } from '../support/books-tie-out.js';
import { acceptSuggestions, ANY_TIME, approveAndApply, inState, runIdOf } from '../support/month-steps.js';
import { generatedMonth, newPerson, resetSandboxes } from '../support/own-tenant.js';
import { accessible } from '../support/pages.js';
import { demoFile, sandbox, switchSandbox, tenantApi, type DemoFile } from '../support/product.js';
import type { AutotaskState } from '../support/units-of-day.js';

type Person = ReturnType<typeof newPerson>;

async function signUp(page: Page, person: Person): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Create an account' }).click();
  await page.getByLabel('Name', { exact: true }).fill(person.name);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await expect(page.getByText('Use at least 10 characters.')).toBeVisible();
  await accessible(page, 'sign-up');
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Create the account' }).click();
}

async function makeOrganisation(page: Page, name: string): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Set up your organisation' })).toBeVisible();
  await accessible(page, 'organisation');
  await page.getByLabel('Organisation').fill(name);
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByRole('heading', { name: 'Connect your marketplace' })).toBeVisible();
  return new URL(page.url()).pathname.split('/')[2]!;
}

/** Saving tests first: a wrong secret is named, and nothing is saved. */
async function connectSource(page: Page, { sandboxes }: DemoFile): Promise<void> {
  const { url, clientKey, clientSecret, username, password } = sandboxes.interworks;
  await page.getByLabel(/^Client key/).fill(clientKey);
  await page.getByLabel(/^Client secret/).fill('not the secret');
  await page.getByLabel(/^User name/).fill(username);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByLabel(/^Address of the marketplace/).fill(url);
  await page.getByRole('button', { name: 'Save connection' }).click();
  const unknown = page.getByText(/does not know this client key and secret/).first();
  await expect(unknown).toBeVisible(ANY_TIME);
  await expect(page.getByText('Not saved: the test did not pass')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Connect your marketplace' })).toBeVisible();
  await accessible(page, 'source');
  await page.getByLabel(/^Client secret/).fill(clientSecret);
  await page.getByRole('button', { name: 'Test connection' }).click();
  await expect(unknown).toBeHidden(ANY_TIME);
  await page.getByRole('button', { name: 'Save connection' }).click();
}

/** The test names the permission that the API user lacks. */
async function connectTarget(page: Page, { sandboxes }: DemoFile): Promise<void> {
  const { url, userName, secret, integrationCode } = sandboxes.autotask;
  await page.getByLabel(/^User name/).fill(userName);
  await page.getByLabel(/^Secret/).fill(secret);
  await page.getByLabel(/^Integration code/).fill(integrationCode);
  await page.getByLabel(/^Address of the zone look-up/).fill(url);
  await switchSandbox(url, { restrictedUser: true });
  await page.getByRole('button', { name: 'Test connection' }).click();
  const lacking = page.getByText(/Give its security level access to all records/).first();
  await expect(lacking).toBeVisible(ANY_TIME);
  await accessible(page, 'target');
  await switchSandbox(url, { restrictedUser: false });
  await page.getByRole('button', { name: 'Test connection' }).click();
  await expect(lacking).toBeHidden(ANY_TIME);
  await page.getByRole('button', { name: 'Save connection' }).click();
}

/** Leaves by the rail, and comes back by what the overview offers. */
async function leaveAndComeBack(page: Page, step: string): Promise<void> {
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('link', { name: 'Set up' }).click();
  await expect(page.getByRole('heading', { name: step })).toBeVisible();
}

test('from nothing to the first applied month', async ({ page }) => {
  const demo = demoFile();
  await resetSandboxes(demo, generatedMonth({ customers: 6, lines: 18, changeRate: 0.3 }));
  const before = await sandbox<AutotaskState>(demo.sandboxes.autotask.url, 'state');

  await signUp(page, newPerson('Onboarding owner'));
  const tenantId = await makeOrganisation(page, 'Lighthouse Managed Services');
  await connectSource(page, demo);
  await expect(page.getByRole('heading', { name: 'Connect your PSA' })).toBeVisible(ANY_TIME);
  await leaveAndComeBack(page, 'Connect your PSA');
  await connectTarget(page, demo);

  await expect(page.getByRole('heading', { name: 'Join both' })).toBeVisible(ANY_TIME);
  await accessible(page, 'application link');
  await page.getByRole('button', { name: 'Make the application link' }).click();
  await expect(page.getByRole('heading', { name: 'Pick your first month' })).toBeVisible(ANY_TIME);
  await page.reload();
  await accessible(page, 'first month');
  await page.getByRole('button', { name: 'Retrieve October 2026' }).click(ANY_TIME);
  await expect(page.getByRole('region', { name: 'Tie-out' })).toBeVisible(ANY_TIME);
  const runId = runIdOf(page);

  await page.goto(`/t/${tenantId}/onboarding`);
  await expect(page.getByText('18 of 18 lines wait for you', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Link October 2026' }).click();
  await acceptSuggestions(page);
  await expect(page.getByRole('region', { name: 'Tie-out' }).getByText('Tied out')).toBeVisible(ANY_TIME);
  await page.getByRole('button', { name: /^Review \d+ changes/ }).click();
  await approveAndApply(page);
  await page.getByRole('button', { name: 'Open the report' }).first().click(ANY_TIME);
  await expect(page.getByRole('heading', { name: 'Report for October 2026' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Customer 10001 Ltd' })).toBeVisible();
  await page.goto(`/t/${tenantId}/onboarding`);
  await expect(page.getByRole('heading', { name: 'You are set up' })).toBeVisible();
  await page.getByRole('link', { name: 'Connections' }).click();
  await expect(page.getByText('Works', { exact: true })).toHaveCount(2, ANY_TIME);
  await accessible(page, 'connections');

  // The organisation holds exactly what was entered; no secret comes back; Autotask holds the month.
  const headers = { origin: demo.portal };
  const made = await page.request.post(`/api/v1/tenants/${tenantId}/api-keys`, {
    headers,
    data: { name: 'journey', role: 'owner' },
  });
  const { key: apiKey } = (await made.json()) as CreatedApiKeyReply;
  const api = tenantApi({ ...demo, tenantId, apiKey });
  await inState(api, runId, 'applied');
  const { items: connections } = await api.get<{ items: ConnectionReply[] }>('connections');
  expect(connections.map(({ kind, state }) => `${kind} ${state}`)).toEqual(
    expect.arrayContaining(['source ok', 'target ok']),
  );
  expect(JSON.stringify(connections)).not.toContain(demo.sandboxes.autotask.secret);
  expect((await api.get<{ items: ApplicationLinkReply[] }>('application-links')).items).toHaveLength(1);
  const after = await sandbox<AutotaskState>(demo.sandboxes.autotask.url, 'state');
  await booksTieOut({ api, runId, before, after });
});
