import { describe, expect, it } from '@jest/globals';
import { checkJournal } from '../scripts/wire-check/check-journal.mjs';

const document = {
  basePath: '/Api',
  paths: {
    '/Things/{id}': { get: { responses: { 200: { schema: { $ref: '#/definitions/Result[Thing,X]' } } } } },
    '/Things/query': {
      get: {},
      post: { parameters: [{ in: 'body', schema: { $ref: '#/definitions/QueryModel' } }], responses: {} },
    },
  },
  definitions: {
    'Result[Thing,X]': { type: 'object', properties: { item: { $ref: '#/definitions/Thing' } } },
    Thing: {
      type: 'object',
      properties: {
        id: { type: 'integer', format: 'int64' },
        when: { type: 'string', format: 'date-time' },
        any: { type: 'object', properties: {} },
        soapParentPropertyId: { $ref: '#/definitions/Thing' },
      },
    },
    QueryModel: {
      type: 'object',
      properties: {
        filter: { type: 'array', items: { type: 'object', properties: { op: { type: 'string' } } } },
      },
    },
  },
};

const request = (more: object) => ({
  number: 1,
  method: 'GET',
  path: '/api/things/5',
  query: {},
  body: null,
  status: 200,
  reply: { item: null },
  ...more,
});

const violations = (more: object): readonly string[] => checkJournal(document, [request(more)]).violations;

describe('checkJournal', () => {
  it('accepts what the document names; null anywhere, any value where it says nothing', () => {
    const item = { id: 1, when: '2026-10-01T00:00:00', any: 7, soapParentPropertyId: 3 };
    expect(violations({ reply: { item } })).toEqual([]);
    expect(violations({ reply: { item: { id: null, when: null } } })).toEqual([]);
    expect(violations({ path: '/api/things/query/next', method: 'POST', body: { filter: [] } })).toEqual([]);
  });

  it.each([
    ['an unknown property of a reply', { reply: { item: { ids: 1 } } }, 'additional properties "ids"'],
    ['a wrong type', { reply: { item: { id: 'x' } } }, '/item/id'],
    ['a fraction where a whole number belongs', { reply: { item: { id: 1.5 } } }, '/item/id'],
    ['an unknown path', { path: '/api/nothing' }, 'no such path and verb'],
    ['a verb that the path does not have', { method: 'DELETE' }, 'no such path and verb'],
    ['a body that is not in the document', { body: {} }, 'a body where the document has none'],
    [
      'an unknown property of a request',
      { path: '/api/things/query', method: 'POST', body: { filters: [] } },
      'request',
    ],
    [
      'an unknown property of a search',
      { path: '/api/things/query', query: { search: '{"filters":[]}' } },
      'search',
    ],
    ['a reply that was forgotten', { replyForgotten: true }, 'cannot be checked'],
  ])('reports %s', (_name, more, text) => {
    expect(violations(more).join()).toContain(text);
  });

  it('refuses an empty journal', () => {
    expect(() => checkJournal(document, [])).toThrow('The journal is empty');
  });

  it('counts what it checked and leaves other replies alone', () => {
    const { counts } = checkJournal(document, [
      request({}),
      request({ status: 500, reply: { errors: [] } }),
      request({ path: '/other' }),
    ]);
    expect(counts).toEqual({ requests: 2, requestBodies: 0, replies: 1, otherReplies: 1, foreign: 1 });
  });
});
