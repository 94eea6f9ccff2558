// A month with forty findings, from the door to the report, without a pointer.
import { expect, test, type Page } from '@playwright/test';
import type { LineReply, LinesPageReply } from '@tallylink/api-client';
import { booksTieOut } from '../support/books-tie-out.js';
import { countPointers, enterOn } from '../support/keyboard.js';
import { ANY_TIME, applyButton, approveButton, inState, runIdOf } from '../support/month-steps.js';
import { generatedMonth, ownTenant, type OwnTenant } from '../support/own-tenant.js';
import { sandbox, tenantApi } from '../support/product.js';
import type { AutotaskState } from '../support/units-of-day.js';

const FINDINGS = 40;
/** Lines whose units changed in October. */
const CHANGED = 10;
/** Suggestions that are taken line by line; the rest in one step. */
const ONE_BY_ONE = 6;
const REASON = 'Internal use, not billed on';

async function signIn(page: Page, { email, password }: OwnTenant): Promise<void> {
  await page.goto('/sign-in');
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
}

async function retrieve(page: Page): Promise<string> {
  await page.keyboard.press('Control+k');
  const palette = page.getByLabel('Search and commands').and(page.locator('input'));
  await expect(palette).toBeFocused();
  await page.keyboard.type('Month');
  await page.keyboard.press('Enter');
  await enterOn(page, page.getByRole('button', { name: 'Retrieve October 2026' }));
  await expect(page.getByRole('region', { name: 'Tie-out' })).toBeVisible(ANY_TIME);
  return runIdOf(page);
}

/** The customer of the line that the keyboard is on. */
const customerHere = (page: Page): Promise<string> =>
  page.locator('.ag-row-focus [col-id="customer"]').first().innerText();

/** Presses a key, and waits until so many lines are left to do. */
async function leaves(page: Page, key: string, left: number): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByText(`${left} to do`, { exact: true })).toBeVisible(ANY_TIME);
}

/** Down and up; the sheet with every key. */
async function lookAround(page: Page): Promise<void> {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('n');
  const first = await customerHere(page);
  await page.keyboard.press('j');
  expect(await customerHere(page)).not.toBe(first);
  await page.keyboard.press('k');
  expect(await customerHere(page)).toBe(first);
}

/** Searches in the target for what the line lacks, and takes what is on top. */
async function linkByHand(page: Page): Promise<void> {
  await page.keyboard.press('l');
  const search = page.getByRole('combobox', { name: /^Search a customer/ });
  await expect(search).toBeFocused();
  await page.keyboard.type((await customerHere(page)).slice(0, 14));
  await expect(page.getByRole('option').nth(1)).toHaveText(/^Create customer/);
  await page.keyboard.press('Enter');
  await expect(search).toBeHidden();
}

async function exclude(page: Page, left: number): Promise<string> {
  const customer = await customerHere(page);
  await page.keyboard.press('x');
  const reason = page.getByRole('dialog').getByLabel('Reason');
  await expect(reason).toBeFocused();
  await page.keyboard.type(REASON);
  await leaves(page, 'Enter', left);
  await expect(reason).toBeHidden();
  return customer;
}

/** Goes from finding to finding; Enter takes what a line suggests. */
async function acceptHere(page: Page): Promise<void> {
  const here = page.locator('.ag-row-focus').getByRole('button', { name: /^Accept \d+ %/ });
  for (let looked = 0; looked < FINDINGS; looked += 1) {
    await page.keyboard.press('n');
    if ((await here.count()) === 0) continue;
    const name = (await here.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0, ANY_TIME);
    return;
  }
  throw new Error('No line offers a suggestion.');
}

async function acceptTheRest(page: Page): Promise<void> {
  await page.keyboard.press('a');
  const score = page.getByLabel('Accept suggestions from a score of');
  await expect(score).toBeFocused();
  await expect(page.getByRole('button', { name: /^Accept [1-9]\d* suggestions$/ })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(score).toBeHidden(ANY_TIME);
}

/** The story of a line beside the grid, and away again. */
async function readStory(page: Page): Promise<void> {
  await page.keyboard.press('n');
  const customer = await customerHere(page);
  await page.keyboard.press(' ');
  const story = page.getByRole('complementary', { name: new RegExp(`^Line of ${customer}`) });
  await expect(story.getByText('Units differ').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(story).toBeHidden();
}

async function reviewAndApply(page: Page): Promise<void> {
  await page.keyboard.press('r');
  await enterOn(page, approveButton(page));
  await enterOn(page, applyButton(page));
  await enterOn(page, page.getByRole('button', { name: 'Open the report' }).first());
  await expect(page.getByRole('heading', { name: 'Report for October 2026' })).toBeVisible();
}

test('forty findings by keyboard alone', async ({ page }) => {
  const size = { customers: 20, lines: FINDINGS, changeRate: CHANGED / FINDINGS };
  const tenant = await ownTenant('Keyboard MSP', generatedMonth(size));
  const api = tenantApi(tenant);
  const books = (): Promise<AutotaskState> => sandbox(tenant.sandboxes.autotask.url, 'state');
  const before = await books();
  const pointers = await countPointers(page);

  await signIn(page, tenant);
  const runId = await retrieve(page);
  const lines = async (view: string): Promise<LineReply[]> =>
    (await api.get<LinesPageReply>(`runs/${runId}/lines?view=${view}&limit=100`)).items;
  await expect(page.getByText(`${FINDINGS} to do`, { exact: true })).toBeVisible();
  await lookAround(page);

  await linkByHand(page);
  expect((await lines('all')).filter(({ links }) => links.customer.linked).length).toBe(2);
  const excluded = [await exclude(page, 39), await exclude(page, 38)];
  expect(
    (await lines('excluded')).map(({ customer, excludedReason }) => [customer.name, excludedReason]),
  ).toEqual(excluded.map((customer) => [customer, REASON]));

  for (let taken = 0; taken < ONE_BY_ONE; taken += 1) await acceptHere(page);
  expect((await lines('all')).filter(({ links }) => links.contract.linked).length).toBe(ONE_BY_ONE);
  await acceptTheRest(page);
  const left = (await lines('todo')).map(({ findings }) => findings[0]?.code);
  expect(left).toEqual(left.map(() => 'units-mismatch'));
  await expect(page.getByText(`${left.length} to do`, { exact: true })).toBeVisible(ANY_TIME);
  await readStory(page);
  await reviewAndApply(page);
  expect(await pointers()).toBe(0);

  // Autotask holds exactly that.
  await inState(api, runId, 'applied');
  await booksTieOut({ api, runId, before, after: await books() });
});
