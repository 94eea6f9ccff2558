/** The one so many places on; at either end, the last or the first. */
export function neighbour(
  all: readonly { readonly id: string }[],
  chosenId: string | undefined,
  by: number,
): string | null {
  const index = all.findIndex(({ id }) => id === chosenId);
  return all[Math.min(Math.max(index + by, 0), all.length - 1)]?.id ?? null;
}
