import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';

const FONTS = join(
  dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
  'fonts',
  'Roboto',
);

pdfmake.setFonts({
  Roboto: { normal: join(FONTS, 'Roboto-Regular.ttf'), bold: join(FONTS, 'Roboto-Medium.ttf') },
});
// A document is made of our own text and the fonts beside the library: nothing else is opened, nothing is fetched.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS));

export type PdfDefinition = Parameters<typeof pdfmake.createPdf>[0];

/** The bytes of a document. The fonts hold Latin, Greek and Cyrillic letters. */
export function pdfFile(definition: PdfDefinition): Promise<Buffer> {
  return pdfmake.createPdf(definition).getBuffer();
}
