import { isNumber, type ShownTable } from './table';
import { zipOf } from './zip';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const FORMATS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to write most control characters. */
const plain = (text: string): string =>
  text
    .replaceAll(/\p{Cc}/gu, (control) => ('\t\r\n'.includes(control) ? control : ''))
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** `A`, `B`, … `Z`, `AA`: the letters of a column. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A decimal goes into the sheet as its own text, so that no digit is lost on the way. */
const cell = (text: string, place: string, style: number): string =>
  isNumber(text)
    ? `<c r="${place}" s="${style}"><v>${text}</v></c>`
    : `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${plain(text)}</t></is></c>`;

const row = (cells: readonly string[], number: number, style: number): string =>
  `<row r="${number}">${cells.map((text, index) => cell(text, `${columnLetters(index)}${number}`, style)).join('')}</row>`;

function sheet({ head, rows }: ShownTable): string {
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    `<cols><col min="1" max="${Math.max(head.length, 1)}" width="18" customWidth="1"/></cols>` +
    `<sheetData>${row(head, 1, 1)}${rows.map((cells, index) => row(cells, index + 2, 0)).join('')}</sheetData></worksheet>`
  );
}

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

const relations = (...all: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const part = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${FORMATS}.${type}+xml"/>`;

/** The table as an Excel workbook with one sheet. */
export function tableToXlsx(table: ShownTable, sheetName: string): Promise<Blob> {
  const name = plain(sheetName.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31));
  return zipOf([
    {
      path: '[Content_Types].xml',
      text:
        `${XML}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `${part('xl/workbook.xml', 'sheet.main')}${part('xl/worksheets/sheet1.xml', 'worksheet')}${part('xl/styles.xml', 'styles')}</Types>`,
    },
    { path: '_rels/.rels', text: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      path: 'xl/workbook.xml',
      text: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId2', 'styles', 'styles.xml'),
      ),
    },
    { path: 'xl/styles.xml', text: STYLES },
    { path: 'xl/worksheets/sheet1.xml', text: sheet(table) },
  ]);
}
