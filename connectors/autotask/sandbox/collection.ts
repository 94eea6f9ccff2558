import type { WireRecord } from './wire-values.js';

/** The stored records of one entity, in the order of their ids. */
export class Collection {
  readonly #records = new Map<number, WireRecord>();
  #ids: number[] = [];
  #lastId: number;

  /** New records are numbered from after `lastId`. */
  constructor(lastId: number) {
    this.#lastId = lastId;
  }

  get size(): number {
    return this.#records.size;
  }

  get(id: number): WireRecord | null {
    return this.#records.get(id) ?? null;
  }

  /** Takes the record's own id, or gives it the next one. */
  insert(record: WireRecord): number {
    const id = typeof record.id === 'number' ? record.id : this.#lastId + 1;
    this.#lastId = Math.max(this.#lastId, id);
    record.id = id;
    if (!this.#records.has(id)) this.#ids.splice(this.#position(id), 0, id);
    this.#records.set(id, record);
    return id;
  }

  remove(id: number): void {
    if (this.#records.delete(id)) this.#ids = this.#ids.filter((other) => other !== id);
  }

  /** Records with this id or a later one. */
  *from(id: number): Generator<WireRecord> {
    for (let index = this.#position(id); index < this.#ids.length; index += 1) {
      yield this.#records.get(this.#ids[index]!)!;
    }
  }

  all(): Generator<WireRecord> {
    return this.from(Number.NEGATIVE_INFINITY);
  }

  /** Binary search: the first place whose id is not before `id`. */
  #position(id: number): number {
    let low = 0;
    let high = this.#ids.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ids[middle]! < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
