// A part of the month is filtered by its columns, kept as a view, and taken away: as it is shown, to the last digit.
import fs from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { LinesPageReply } from '@tallylink/api-client';
import Excel from 'exceljs';
import { ANY_TIME } from '../support/month-steps.js';
import { ownTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { tenantApi } from '../support/product.js';
import { tiedOutRun } from '../support/tied-out-run.js';

async function exported(page: Page, name: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Copy or export' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name }).click();
  return fs.readFile(await (await waiting).path());
}

const cells = (line: string, mark: string): string[] =>
  line.split(mark).map((cell) => cell.replaceAll('"', ''));

test('what is shown is filtered, kept as a view, and taken away', async ({ page, context }) => {
  const demo = await ownTenant('Filtering MSP', { scenario: 'demo' });
  const api = tenantApi(demo);
  const runId = await tiedOutRun(api, demo, '2026-10');
  await signedIn(page, demo);
  await page.goto(`/t/${demo.tenantId}/runs/${runId}?view=grid&tab=all`);

  await page.getByRole('button', { name: 'Column filters' }).click();
  await page.getByRole('textbox', { name: 'Service', exact: true }).fill('mail');
  await page.getByLabel('Units, from', { exact: true }).fill('10');
  await page.getByLabel('Units, to', { exact: true }).fill('many');
  await expect(page.getByRole('button', { name: 'Show these lines' })).toBeDisabled();
  await page.getByLabel('Units, to', { exact: true }).fill('40');
  await accessible(page, 'column filters');
  await page.getByRole('button', { name: 'Show these lines' }).click();
  await expect(page.getByRole('button', { name: 'Column filters, 2 set' })).toBeVisible();
  const wanted = await api.get<LinesPageReply>(
    `runs/${runId}/lines?view=all&limit=2000&service=mail&units=10..40`,
  );
  expect(wanted.items.length).toBeGreaterThan(2);
  expect(new URL(page.url()).search).toContain('units=10..40');

  const csv = (await exported(page, 'CSV file')).toString('utf8').replace('\ufeff', '').trim().split(/\r?\n/);
  expect(csv).toHaveLength(wanted.items.length + 1);
  const head = cells(csv[0]!, ',');
  const units = csv.slice(1).map((line) => cells(line, ',')[head.indexOf('Units')]);
  expect(units).toEqual(wanted.items.map((line) => line.units.closing));

  const book = new Excel.Workbook();
  await book.xlsx.load(new Uint8Array(await exported(page, 'Excel file')).buffer);
  expect(book.worksheets[0]!.actualRowCount).toBe(wanted.items.length + 1);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy or export' }).click();
  await page.getByRole('menuitem', { name: 'Copy for a spreadsheet' }).click();
  await expect(page.getByText(/lines? copied/)).toBeVisible(ANY_TIME);
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
  expect(cells(copied[0]!, '\t')).toEqual(head);
  expect(copied).toHaveLength(csv.length);

  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByLabel('Save what is shown now as').fill('Mail by size');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.goto(`/t/${demo.tenantId}/runs/${runId}?view=grid&tab=all`);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Mail by size', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Column filters, 2 set' })).toBeVisible(ANY_TIME);
});
