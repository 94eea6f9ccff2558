// A person's own way of working follows that person: views to another machine and to colleagues, and what is told.
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { CreatedInvitationReply, SavedViewListReply } from '@tallylink/api-client';
import { ANY_TIME, linkedMonth } from '../support/month-steps.js';
import { generatedMonth, newPerson, ownTenant, type OwnTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { tenantApi } from '../support/product.js';

const NOT_KNOWN = 'It is not known whether this was done';
const VIEWS = /\/saved-views/;
const panel = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
const view = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });
const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

/** By the key, from anywhere on the page. */
async function openViews(page: Page): Promise<void> {
  await expect(page.getByRole('row').nth(2)).toBeVisible(ANY_TIME);
  await page.keyboard.press('v');
  await expect(panel(page)).toBeVisible();
}

async function otherMachine(browser: Browser, person: Pick<OwnTenant, 'email' | 'password'>): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signedIn(page, person);
  return page;
}

/** Somebody who may look, and no more. */
async function viewer(browser: Browser, tenant: OwnTenant): Promise<Page> {
  const body = newPerson('Looking colleague');
  const invitation = { email: body.email, role: 'viewer' };
  const { token } = await tenantApi(tenant).post<CreatedInvitationReply>('invitations', invitation);
  const page = await (await browser.newContext()).newPage();
  const made = await page.request.post('/api/auth/sign-up/email', {
    data: body,
    headers: { origin: tenant.portal },
  });
  expect(made.ok()).toBe(true);
  expect((await page.request.post(`/api/v1/invitations/${token}/accept`)).ok()).toBe(true);
  return page;
}

test('views follow their maker to another machine, and colleagues see what is shared', async ({
  page,
  browser,
}) => {
  const tenant = await ownTenant('Viewing MSP', generatedMonth({ customers: 4, lines: 12, changeRate: 0.5 }));
  const grid = `/t/${tenant.tenantId}/runs/${await linkedMonth(tenant)}?view=grid&tab=all`;
  await signedIn(page, tenant);

  // What this browser kept is usable while the host is away, and taken over once it answers.
  const kept = JSON.stringify([{ name: 'As it was', query: 'tab=all&units=2..' }]);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `tallylink.views.${tenant.tenantId}`,
    kept,
  ] as const);
  await page.route(VIEWS, (route) => route.abort());
  await page.goto(grid);
  await openViews(page);
  await expect(panel(page).getByText('The saved views could not be loaded')).toBeVisible(ANY_TIME);
  await expect(view(page, 'As it was')).toBeVisible();
  await panel(page).getByLabel('Save what is shown now as').fill('Not to be lost');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page).getByText(NOT_KNOWN)).toBeVisible(ANY_TIME);
  await expect(panel(page).getByLabel('Save what is shown now as')).toHaveValue('Not to be lost');
  await accessible(page, 'saved views, no host');
  await page.unroute(VIEWS);
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await expect(panel(page).getByRole('group', { name: 'Only mine' }).getByText('As it was')).toBeVisible(
    ANY_TIME,
  );
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();

  // Order and columns belong to a view.
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Contract ID' }).uncheck();
  await page.keyboard.press('Escape');
  await head(page, 'Units').click();
  await expect(head(page, 'Units')).toHaveAttribute('aria-sort', 'ascending');
  await openViews(page);
  await panel(page).getByLabel('Save what is shown now as').fill('Small first');
  await panel(page).getByText('Everyone in the organisation', { exact: true }).last().click();
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page).getByText('“Small first” is saved.')).toBeVisible(ANY_TIME);
  await expect(view(page, 'Small first')).toHaveAttribute('aria-current', 'true');
  await accessible(page, 'saved views');

  const away = await otherMachine(browser, tenant);
  await away.goto(grid);
  await openViews(away);
  await view(away, 'Small first').click();
  await expect(head(away, 'Units')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head(away, 'Contract ID')).toBeHidden();
  // Renamed and deleted there, and taken back.
  await openViews(away);
  await panel(away).getByRole('button', { name: 'Change the view As it was' }).click();
  await away.keyboard.type('As it is');
  await accessible(away, 'a view is changed');
  await away.keyboard.press('Enter');
  await expect(panel(away).getByText('“As it is” is changed.')).toBeVisible(ANY_TIME);
  await panel(away).getByRole('button', { name: 'Delete the view As it is' }).click();
  await expect(panel(away).getByRole('status').filter({ hasText: 'is deleted.' })).toBeFocused(ANY_TIME);
  await away.keyboard.press('Tab');
  await away.keyboard.press('Enter');
  await expect(panel(away).getByText('“As it is” is back.')).toBeVisible(ANY_TIME);
  await view(away, 'As it is').click();
  await expect(away.getByRole('button', { name: 'Column filters, 1 set' })).toBeVisible(ANY_TIME);

  const looking = await viewer(browser, tenant);
  await looking.goto(grid);
  await openViews(looking);
  await expect(view(looking, 'Small first')).toBeVisible(ANY_TIME);
  await expect(view(looking, 'As it is')).toBeHidden();
  await expect(panel(looking).getByRole('button', { name: 'Delete the view Small first' })).toBeHidden();
  await expect(panel(looking).getByLabel('Who sees it')).toBeHidden();
  const seen = await looking.request.get(`/api/v1/tenants/${tenant.tenantId}/saved-views`);
  expect(((await seen.json()) as SavedViewListReply).items.map(({ name }) => name)).toEqual(['Small first']);
});

test('a member chooses what to be told of', async ({ page, browser }) => {
  const tenant = await ownTenant('Quiet MSP', generatedMonth({ customers: 2, lines: 4, changeRate: 0 }));
  await linkedMonth(tenant);
  await signedIn(page, tenant);
  const bell = (on: Page) => on.getByRole('button', { name: /^Notifications/ });
  await expect(bell(page)).toHaveAccessibleName('Notifications, 1 new', ANY_TIME);

  await bell(page).click();
  await page.getByRole('link', { name: 'Choose what you are told' }).click();
  const read = page.getByRole('switch', { name: 'A month has been read' });
  await expect(read).toBeChecked();
  await expect(page.getByRole('group', { name: 'Everybody is told' }).getByRole('switch')).toHaveCount(0);
  await accessible(page, 'notifications of a member');

  const route = /notifications\/preferences/;
  await page.route(route, (sent) => (sent.request().method() === 'PUT' ? sent.abort() : sent.continue()));
  await read.press(' ');
  await expect(page.getByText(NOT_KNOWN)).toBeVisible(ANY_TIME);
  await expect(read).toBeChecked();
  await page.unroute(route);

  await read.press(' ');
  await expect(page.getByText(NOT_KNOWN)).toBeHidden(ANY_TIME);
  await expect(read).not.toBeChecked();
  await bell(page).click();
  await expect(page.getByText('October 2026 is read')).toBeHidden(ANY_TIME);
  const away = await otherMachine(browser, tenant);
  await away.goto(`/t/${tenant.tenantId}/settings?tab=notifications`);
  await expect(away.getByRole('switch', { name: 'A month has been read' })).not.toBeChecked(ANY_TIME);
  await away.getByRole('switch', { name: 'A month has been read' }).press(' ');
  await bell(away).click();
  await expect(away.getByText('October 2026 is read')).toBeVisible(ANY_TIME);
});
