/** Rows of one statement: their text is held here, as bytes on the way, and in the server. */
const PIECE = 500;

/**
 * Gives rows in pieces, each as one JSON text for `json_to_recordset`. Documents among the columns stay documents: an
 * array of JSON texts would be escaped character by character, which took longer than all else of an insert.
 */
export async function inJsonPieces<T>(
  rows: readonly T[],
  columnsOf: (row: T, index: number) => Readonly<Record<string, unknown>>,
  write: (json: string) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += PIECE) {
    const piece = rows.slice(from, from + PIECE).map((row, index) => columnsOf(row, from + index));
    await write(JSON.stringify(piece));
  }
}
