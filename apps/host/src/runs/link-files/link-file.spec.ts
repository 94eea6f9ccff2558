import { describe, expect, it } from '@jest/globals';
import type { EntityLinkReply } from '../../entity-links/index.js';
import { linkFile, readLinkFile } from './link-file.js';

const link = (sourceKey: string, targetId: string | null, sourceName = 'Αθήνα, "Ltd"'): EntityLinkReply => ({
  id: 'x',
  kind: 'customer',
  sourceKey,
  sourceName,
  targetId,
  targetName: targetId && 'Target',
  version: 1,
  by: 'Somebody',
  reason: null,
  at: '2026-11-02T08:00:00.000Z',
  previousTargetName: null,
});

describe('links as a file', () => {
  it('come back as they went out, formulas and quotes included', () => {
    const links = [link('a-1', '501'), link('=1+1', '502', '-x'), link('b', null)];
    const { rows, refused } = readLinkFile(linkFile(links).toString('utf8'));
    expect(refused).toEqual([]);
    expect(rows.map(({ sourceKey, sourceName, targetId }) => [sourceKey, sourceName, targetId])).toEqual([
      ['a-1', 'Αθήνα, "Ltd"', '501'],
      ['=1+1', '-x', '502'],
      ['b', 'Αθήνα, "Ltd"', null],
    ]);
  });

  it('name the rows that cannot be taken', () => {
    const file = 'kind,source_key,target_id\ncompany,a,1\ncustomer,,1\ncustomer,a,1\ncustomer,a,2\n';
    const { rows, refused } = readLinkFile(file);
    expect(rows.map(({ row }) => row)).toEqual([4]);
    expect(refused.map(({ row }) => row)).toEqual([2, 3, 5]);
  });

  it.each(['', 'kind,source_key\ncustomer,a\n', 'kind,source_key,target_id\n"a,b\n'])(
    'refuse a file that is none: %j',
    (file) => {
      expect(() => readLinkFile(file)).toThrow('could not be read as a table of links');
    },
  );

  it('are read as a spreadsheet of another country saves them', () => {
    const { rows, refused } = readLinkFile('\ufeffkind;source_key;target_id\r\ncustomer;a, b;501\r\n');
    expect(rows.map(({ sourceKey, targetId }) => [sourceKey, targetId])).toEqual([['a, b', '501']]);
    expect(refused).toEqual([]);
  });

  it.each([
    ['', 'it has no rows'],
    ['kind,source_key,target_id\ncustomer,a\n', 'line 2 has more or fewer cells than its head'],
    ['kind,source_key,target_id\n"a,b\n', 'a quotation mark is opened and never closed'],
    ['{"x":', 'line 1 has a quotation mark inside a cell'],
  ])('say what is wrong in words of a spreadsheet: %j', (file, words) => {
    expect(() => readLinkFile(file)).toThrow(words);
  });
});
