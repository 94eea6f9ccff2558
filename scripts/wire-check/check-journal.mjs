// Holds every request and every 200 reply of a sandbox's journal against the vendor's document.
import { documentRoutes } from './document-routes.mjs';
import { documentValidators } from './document-schemas.mjs';

/** `{ counts, violations }`. Each violation names the request's number and what does not fit. */
export function checkJournal(document, requests) {
  if (requests.length === 0) {
    throw new Error(
      'The journal is empty, so nothing was checked. Let the client talk to the sandbox first.',
    );
  }
  const operationOf = documentRoutes(document);
  const validatorOf = documentValidators(document);
  const counts = { requests: 0, requestBodies: 0, replies: 0, otherReplies: 0, foreign: 0 };
  const violations = [];
  for (const request of requests) {
    const operation = operationOf(request.method, request.path);
    if (operation === undefined) {
      counts.foreign += 1;
      continue;
    }
    counts.requests += 1;
    const report = (what) => violations.push(`#${request.number} ${request.method} ${request.path}: ${what}`);
    if (operation === null) {
      report('the document has no such path and verb');
      continue;
    }
    checkRequest({ document, operation, request, validatorOf, counts, report });
    checkReply({ operation, request, validatorOf, counts, report });
  }
  return { counts, violations };
}

function checkRequest({ document, operation, request, validatorOf, counts, report }) {
  const parameters = operation.parameters ?? [];
  const bodySchema = parameters.find((parameter) => parameter.in === 'body')?.schema;
  const search = Object.entries(request.query ?? {}).find(([name]) => name.toLowerCase() === 'search')?.[1];
  if (!bodySchema && request.body !== null) report('a body where the document has none');
  if (bodySchema) {
    counts.requestBodies += 1;
    validate(validatorOf(bodySchema), request.body, 'request', report);
  } else if (search !== undefined && document.definitions.QueryModel) {
    counts.requestBodies += 1;
    validate(validatorOf({ $ref: '#/definitions/QueryModel' }), parse(search), 'search', report);
  }
}

function checkReply({ operation, request, validatorOf, counts, report }) {
  if (request.status !== 200) {
    counts.otherReplies += 1;
    return;
  }
  counts.replies += 1;
  const schema = operation.responses?.[200]?.schema;
  if (request.replyForgotten) report('the journal no longer holds this reply, so it cannot be checked');
  else if (schema) validate(validatorOf(schema), request.reply, 'reply', report);
}

function validate(validator, value, what, report) {
  if (validator(value)) return;
  const texts = validator.errors.map(
    (error) => `${error.instancePath || '/'} ${error.message}${named(error)}`,
  );
  report(`${what} ${[...new Set(texts)].slice(0, 5).join('; ')}`);
}

function named({ params }) {
  return params.additionalProperty ? ` "${params.additionalProperty}"` : '';
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
