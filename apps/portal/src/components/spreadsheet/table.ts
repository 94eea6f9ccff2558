/** What a grid shows, as cells: the exact decimals, never the formatted ones. */
export interface ShownTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const DECIMAL = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;

/** Whether a cell is a number to a spreadsheet. It stays text here: no digit is computed. */
export const isNumber = (text: string): boolean => DECIMAL.test(text);
