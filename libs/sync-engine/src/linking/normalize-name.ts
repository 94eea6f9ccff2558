// Mostly one table: the legal forms of the countries that are billed.

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
  return [...new Set((meaning.length > 0 ? meaning : words).map(withoutUmlautSpelling))].sort();
}

/** "Mueller" and "Muller" are both ways to write "Müller" without its dots. */
function withoutUmlautSpelling(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}

/** Billing periods are compared by themselves, so they are no part of a service's name. */
const PERIOD_WORDS: ReadonlySet<string> = new Set([
  'monthly',
  'month',
  'months',
  'yearly',
  'year',
  'annual',
  'annually',
  'quarterly',
  'per',
]);

/** The words that name a service. */
export function serviceTokens(name: string): string[] {
  const words = [...new Set(tokens(name))].filter((word) => !FILLERS.has(word));
  const meaning = words.filter((word) => !PERIOD_WORDS.has(word));
  return (meaning.length > 0 ? meaning : words).sort();
}

function tokens(text: string): string[] {
  return transliterate(text.normalize('NFKC').replaceAll('&', ' and '))
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
