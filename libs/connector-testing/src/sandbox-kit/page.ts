import type { VendorExchange } from './vendor-exchange.js';

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; margin-bottom: 0 } h2 { font-size: 1rem; margin-top: 2rem } p.hint { opacity: .7; margin-top: .2rem }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid #8884 }
code, textarea, output { font: 13px/1.5 ui-monospace, monospace } textarea { flex: 1; min-height: 2.2rem; padding: .3rem }
form { display: flex; gap: .6rem; align-items: flex-start; margin: .5rem 0 } button { min-width: 13rem; padding: .45rem .8rem }
output { display: block; white-space: pre-wrap; padding: .6rem 0 }`;

const SCRIPT = `
for (const form of document.querySelectorAll('form')) form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = document.querySelector('output');
  const reply = await fetch('/_sandbox/' + form.dataset.control, { method: 'POST', body: form.querySelector('textarea').value });
  answer.textContent = form.dataset.control + ' → ' + reply.status + '\\n' + (await reply.text()).slice(0, 2000);
});`;

/** The page at `/`: what the sandbox is, what it holds, and buttons for what a person would do at the vendor. */
export function renderPage<State>(exchange: VendorExchange<State>): string {
  const { vendor, session } = exchange;
  const forms = [...(vendor.buttons ?? []), ...ownButtons(new Date(session.now()).toISOString())];
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(vendor.title)}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>
<h1>${escapeHtml(vendor.title)}</h1>
<p class="hint">A stand-in of the vendor for demos and tests. Clock: <code>${new Date(session.now()).toISOString()}</code> ·
scenario: <code>${escapeHtml(JSON.stringify(session.scenarioRequest))}</code> · requests: ${exchange.journal.lastNumber}</p>
<h2>What it holds</h2>${table(vendor.summary ? asTexts(vendor.summary(session.world)) : countEntities(vendor.view(session.world)))}
<h2>What a person would do here</h2>${forms.map(renderForm).join('')}<output></output>
<h2>Log-in facts</h2>${table(vendor.access)}
<h2>More</h2><p><a href="/_sandbox/state">state</a> · <a href="/_sandbox/journal">journal</a> ·
<a href="/_sandbox/switches">switches</a> (<a href="/_sandbox/switches/about">what they do</a>) · <a href="/_sandbox/faults">faults</a></p>
<script>${SCRIPT}</script></body></html>`;
}

interface Button {
  readonly control: string;
  readonly label: string;
  readonly body: Record<string, unknown>;
}

function ownButtons(now: string): Button[] {
  return [
    { control: 'clock', label: 'Set the clock', body: { now } },
    { control: 'reset', label: 'Start over', body: { scenario: 'demo' } },
  ];
}

function renderForm(button: Button): string {
  return `<form data-control="${escapeHtml(button.control)}"><button>${escapeHtml(button.label)}</button>
<textarea rows="1" aria-label="Arguments of ${escapeHtml(button.label)}">${escapeHtml(JSON.stringify(button.body))}</textarea></form>`;
}

function asTexts(counts: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}

function countEntities(state: unknown): Record<string, string> {
  const lists = Object.entries((state ?? {}) as Record<string, unknown>).filter(([, value]) =>
    Array.isArray(value),
  );
  return Object.fromEntries(lists.map(([name, value]) => [name, String((value as unknown[]).length)]));
}

function table(rows: Readonly<Record<string, string>>): string {
  const cells = Object.entries(rows).map(
    ([name, value]) => `<tr><th>${escapeHtml(name)}</th><td><code>${escapeHtml(value)}</code></td></tr>`,
  );
  return `<table>${cells.join('')}</table>`;
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
