/** How many requests of each endpoint are being answered now. */
export class InFlight {
  readonly #counts = new Map<string, number>();

  enter(endpoint: string): () => void {
    this.#counts.set(endpoint, this.of(endpoint) + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const count = this.of(endpoint) - 1;
      if (count === 0) this.#counts.delete(endpoint);
      else this.#counts.set(endpoint, count);
    };
  }

  of(endpoint: string): number {
    return this.#counts.get(endpoint) ?? 0;
  }
}
