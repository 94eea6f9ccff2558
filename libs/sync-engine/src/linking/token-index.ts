import { nameSimilarity } from './name-similarity.js';

interface Entry<T> {
  readonly record: T;
  readonly tokens: readonly string[];
}

/** At most this many records are compared letter by letter for one name. */
const MOST_COMPARED = 50;
/** A word that so many records share tells them apart no more. */
const COMMON_WORD = 200;

/**
 * Finds the records whose names are most alike, by the words and word beginnings that they share, so that a name is
 * compared with a few candidates instead of with everything.
 */
export class TokenIndex<T> {
  private readonly byWord = new Map<string, Entry<T>[]>();

  constructor(records: readonly T[], tokensOf: (record: T) => readonly string[]) {
    for (const record of records) {
      const entry = { record, tokens: tokensOf(record) };
      for (const key of keysOf(entry.tokens)) {
        const entries = this.byWord.get(key);
        if (entries) entries.push(entry);
        else this.byWord.set(key, [entry]);
      }
    }
  }

  /** Best first. */
  search(tokens: readonly string[], minimumScore: number): { record: T; score: number }[] {
    const seen = new Map<Entry<T>, number>();
    for (const key of keysOf(tokens)) {
      const entries = this.byWord.get(key) ?? [];
      // A common word still finds a record that consists of nothing else.
      const found =
        entries.length > COMMON_WORD
          ? entries.filter((entry) => entry.tokens.length <= tokens.length).slice(0, COMMON_WORD)
          : entries;
      for (const entry of found)
        seen.set(entry, (seen.get(entry) ?? 0) + key.length / Math.sqrt(entries.length));
    }
    return [...seen]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_COMPARED)
      .map(([entry]) => ({ record: entry.record, score: nameSimilarity(tokens, entry.tokens) }))
      .filter((one) => one.score >= minimumScore)
      .sort((a, b) => b.score - a.score);
  }
}

/** Whole words, and their first letters for names that are misspelt further on. */
function keysOf(tokens: readonly string[]): Set<string> {
  return new Set(tokens.flatMap((word) => (word.length > 4 ? [word, `${word.slice(0, 4)}*`] : [word])));
}
