import { transliterate } from './transliterate.js';

/** What a company is by law says nothing about which company it is. Already transliterated, without dots. */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'ltd',
  'limited',
  'llc',
  'llp',
  'lp',
  'plc',
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'co',
  'company',
  'gmbh',
  'ag',
  'kg',
  'kgaa',
  'ohg',
  'ug',
  'ev',
  'eg',
  'mbh',
  'gbr',
  'sa',
  'sarl',
  'sas',
  'sasu',
  'srl',
  'spa',
  'sl',
  'slu',
  'scs',
  'sprl',
  'bvba',
  'bv',
  'nv',
  'cv',
  'ae',
  'epe',
  'ike',
  'oe',
  'ee',
  'mepe',
  'mike',
  'abee',
  'aebe',
  'oy',
  'oyj',
  'ab',
  'as',
  'asa',
  'aps',
  'oo',
  'ooo',
  'zao',
  'oao',
  'pao',
  'ao',
  'tov',
  'ead',
  'ood',
  'eood',
  'ad',
  'doo',
  'dd',
  'kft',
  'zrt',
  'nyrt',
  'spzoo',
  'sro',
  'uab',
  'sia',
  'pty',
  'pte',
  'pvt',
  'kk',
  'holding',
  'holdings',
  'group',
]);

const FILLERS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'kai', 'i', 'the']);

/** The words that name a company: without case, accents, script, legal form, punctuation; in order of the alphabet. */
export function companyTokens(name: string): string[] {
  const words = tokens(name.replace(/\p{L}(?:\.\p{L})+\.?/gu, (letters) => letters.replaceAll('.', '')));
  const meaning = words.filter((word) => !LEGAL_FORMS.has(word) && !FILLERS.has(word));
  return [...new Set(meaning.length > 0 ? meaning : words)].sort();
}

/** The words that name a service. */
export function serviceTokens(name: string): string[] {
  return [...new Set(tokens(name))].filter((word) => !FILLERS.has(word)).sort();
}

function tokens(text: string): string[] {
  return transliterate(text.normalize('NFKC').replaceAll('&', ' and '))
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
