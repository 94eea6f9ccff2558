/** A template with a placeholder where the caret stands, in place of what is selected; and where the caret goes. */
export function withPlaceholder(
  template: string,
  name: string,
  start: number,
  end: number | null = start,
): { readonly text: string; readonly caret: number } {
  const added = `{${name}}`;
  const text = `${template.slice(0, start)}${added}${template.slice(Math.max(start, end ?? start))}`;
  return { text, caret: start + added.length };
}
