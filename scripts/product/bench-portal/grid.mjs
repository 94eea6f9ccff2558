/* global document, performance, requestAnimationFrame */

const FIRST_ROW = '.ag-row[row-index="0"] [col-id="service"]';
const CUSTOMERS = '.ag-row:not([row-index^="b-"]) [col-id="customer"]';

/** Notes in the page when the first part of the lines began to arrive, and when rows can be used. */
function watchLines(rowSelector) {
  const seen = { byte: null, interactive: null };
  globalThis.benchSeen = seen;
  const ready = () => {
    const [entry] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/lines\?/.test(name) && name.includes('view='));
    const row = document.querySelector(rowSelector);
    if (!entry || !row || !row.textContent) return requestAnimationFrame(ready);
    // Interactive: the frame with the rows is on the screen and the thread answers a task.
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.byte = entry.responseStart;
        seen.interactive = performance.now();
      }),
    );
  };
  requestAnimationFrame(ready);
}

async function openMonth(page, address) {
  await page.goto('about:blank');
  await page.addInitScript(watchLines, FIRST_ROW);
  await page.goto(`${address}?view=grid&tab=all`);
  await page.waitForFunction(() => globalThis.benchSeen?.interactive, null, { timeout: 60_000 });
  const { byte, interactive } = await page.evaluate(() => globalThis.benchSeen);
  return (interactive - byte) / 1000;
}

/** Scrolls down for two seconds, as fast as somebody who looks, and counts the frames. */
function scrollFrames(speed) {
  const body = document.querySelector('.ag-grid-viewport');
  return new Promise((resolve) => {
    const started = performance.now();
    let frames = 0;
    const frame = (now) => {
      body.scrollTop += speed;
      frames += 1;
      if (now - started < 2000) requestAnimationFrame(frame);
      else resolve((frames * 1000) / (performance.now() - started));
    };
    requestAnimationFrame(frame);
  });
}

/** 10,000 lines. */
export async function measureMonth(page, address) {
  const interactive = await openMonth(page, address);
  await page.waitForTimeout(1000);
  return { interactive, framesPerSecond: await page.evaluate(scrollFrames, 30) };
}

/** Puts a row into sight, as the scrollbar does, and waits until its text stands there. */
function jumpToRow(share) {
  const body = document.querySelector('.ag-grid-viewport');
  const height = 36;
  const started = performance.now();
  body.scrollTop = (body.scrollHeight - body.clientHeight) * share;
  const first = Math.ceil(body.scrollTop / height) + 2;
  return new Promise((resolve) => {
    const look = () => {
      const row = document.querySelector(`[row-index="${first}"] [col-id="service"]`);
      if (row?.textContent) resolve((performance.now() - started) / 1000);
      else if (performance.now() - started > 20_000) resolve(20);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Types into the quick filter; done when every row in sight has the word. */
async function filterBy(page, word) {
  const box = page
    .getByRole('searchbox')
    .or(page.getByPlaceholder(/filter/i))
    .first();
  await box.focus();
  await page.evaluate(
    ([word, rows]) => {
      globalThis.benchFiltered = null;
      const started = performance.now();
      const look = () => {
        const shown = [...document.querySelectorAll(rows)].map((row) => row.textContent.toLowerCase());
        if (shown.length > 0 && shown.every((text) => text.includes(word)))
          globalThis.benchFiltered = (performance.now() - started) / 1000;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [word, CUSTOMERS],
  );
  await page.keyboard.insertText(word);
  await page.waitForFunction(() => globalThis.benchFiltered !== null, null, { timeout: 30_000 });
  return page.evaluate(() => globalThis.benchFiltered);
}

const PLACES = [0.93, 0.11, 0.5, 1, 0.37];
let turn = 0;

/** 100,000 lines. Each time other places and another word, so that nothing is remembered. */
export async function measureLargeMonth(page, address, lines) {
  await openMonth(page, address);
  await page.waitForTimeout(500);
  const jumps = [];
  for (const place of PLACES) jumps.push(await page.evaluate(jumpToRow, (place * (97 - turn)) / 97));
  turn += 1;
  const customer = Math.floor((lines / 20) * ((turn * 0.17) % 1));
  const filter = await filterBy(page, String(customer).padStart(4, '0'));
  return { jump: Math.max(...jumps), filter };
}
