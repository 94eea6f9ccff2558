import type { CreateMissingKind } from './create-missing-types.js';

/** How created things are named: text with `{placeholders}`, one template for each kind. */
export type NameTemplates = Readonly<Record<CreateMissingKind, string>>;

/** What a template is filled with: the text of each placeholder, empty where the line does not say it. */
export type NameValues = Readonly<Record<string, string>>;

export interface NamePlaceholder {
  readonly name: string;
  readonly means: string;
}

export const defaultNameTemplates: NameTemplates = {
  customer: '{customer}',
  contract: '{customer} – {product}, {period}',
  service: '{product}',
};

const CUSTOMER = { name: 'customer', means: 'The customer’s name at the source.' };
const PRODUCT = { name: 'product', means: 'The product’s name at the source.' };
const OF_PRODUCT: readonly NamePlaceholder[] = [
  { name: 'sku', means: 'The product’s code, where the source has one.' },
  { name: 'period', means: 'How often it is billed, such as monthly.' },
  { name: 'term', means: 'For how long it is committed, such as yearly.' },
];

/** What each kind's template may name. */
export const namePlaceholders: Readonly<Record<CreateMissingKind, readonly NamePlaceholder[]>> = {
  customer: [CUSTOMER, { name: 'number', means: 'The customer’s number at the source.' }],
  contract: [
    CUSTOMER,
    PRODUCT,
    ...OF_PRODUCT,
    { name: 'contract', means: 'The contract’s number at the source.' },
  ],
  service: [PRODUCT, ...OF_PRODUCT],
};

const PLACEHOLDER = /\{([^{}]*)\}/g;
const MORE = '…';
/** Each pass shortens one value; a template has few. */
const MOST_PASSES = 20;

/** The name that a template gives. One that is longer than the target takes has its longest value shortened. */
export function fillNameTemplate(
  template: string,
  values: NameValues,
  longest: number | null = null,
): string {
  const used = [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1]!))];
  const texts = Object.fromEntries(used.map((name) => [name, values[name] ?? '']));
  let name = render(template, texts);
  for (let pass = 0; longest !== null && name.length > longest && pass < MOST_PASSES; pass += 1) {
    const widest = used.reduce((a, b) => (texts[b]!.length > texts[a]!.length ? b : a), used[0] ?? '');
    const text = texts[widest] ?? '';
    const keep = Math.max(0, text.length - (name.length - longest) - (text.endsWith(MORE) ? 0 : MORE.length));
    if (keep === text.length) break;
    texts[widest] = keep === 0 ? '' : `${cut(text, keep)}${MORE}`;
    name = render(template, texts);
  }
  return longest === null ? name : cut(name, longest);
}

/** What a line does not say leaves no empty brackets and no separator behind. */
function render(template: string, texts: NameValues): string {
  const filled = template.replace(PLACEHOLDER, (_, name: string) => texts[name] ?? '');
  if (Object.values(texts).every((text) => text !== '')) return filled;
  return filled
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/([,·|/–-]\s*){2,}/g, '$1')
    .replace(/^[\s,·|/–-]+|[\s,·|/–-]+$/g, '');
}

/** Never half of a character that takes two places. */
const cut = (text: string, longest: number): string =>
  text
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

/** Why a template cannot be used, as a sentence; `null` when it can. */
export function nameTemplateProblem(
  kind: CreateMissingKind,
  template: string,
  longest: number | null = null,
): string | null {
  const known = namePlaceholders[kind].map(({ name }) => name);
  const list = known.map((name) => `{${name}}`).join(', ');
  const used = [...template.matchAll(PLACEHOLDER)].map((match) => match[1]!);
  const fixed = template.replace(PLACEHOLDER, '');
  if (template.trim() === '') return `Enter a template, such as ${defaultNameTemplates[kind]}.`;
  if (/[{}]/.test(fixed)) return 'A brace stands alone. Write placeholders as {product}.';
  if (kind === 'service' && used.includes('customer'))
    return `A service is shared by all customers, so {customer} cannot be part of its name. Use ${list}.`;
  const unknown = used.find((name) => !known.includes(name));
  if (unknown !== undefined) return `{${unknown}} is not known for a ${kind}. Use ${list}.`;
  if (used.length === 0) return `Every ${kind} would have the same name. Use at least one of ${list}.`;
  if (longest !== null && fixed.length >= longest)
    return `The target takes ${longest} characters, and the text without placeholders has ${fixed.length}. Shorten it.`;
  return null;
}
