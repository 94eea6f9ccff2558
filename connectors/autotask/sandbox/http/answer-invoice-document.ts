import type { SandboxReply } from '@tallylink/connector-testing';
import { collectionOf, recordOf, type AutotaskWorld } from '../autotask-state.js';
import { badReference, ok } from './replies.js';

/** An invoice as a document: a plain one, enough to see what it holds. */
export function answerInvoiceDocument(world: AutotaskWorld, id: number, form: string): SandboxReply {
  const invoice = recordOf(world.state, 'Invoices', id);
  if (!invoice) throw badReference('id', 'Invoice', 'Invoice');
  const items = [...collectionOf(world.state, 'BillingItems').all()].filter((item) => item.invoiceID === id);
  const lines = items.map((item) => `${escapeXml(String(item.itemName))} ${String(item.totalAmount)}`);
  if (form === 'invoicemarkuphtml')
    return ok({ invoiceMarkup: `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` });
  if (form === 'invoicemarkupxml') {
    return ok({
      invoiceMarkup: `<invoice>${lines.map((line) => `<line>${line}</line>`).join('')}</invoice>`,
    });
  }
  return ok({
    id,
    contentType: 'application/pdf',
    fileName: `${String(invoice.invoiceNumber)}.pdf`,
    fileSize: 0,
    data: [],
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
