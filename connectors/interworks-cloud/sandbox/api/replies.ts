import type { SandboxReply } from '@tallylink/connector-testing';

export function ok(json: unknown): SandboxReply {
  return { status: 200, json };
}

/** The vendor's error body, with the class name in both fields that may carry it. */
export function vendorError(
  status: number,
  name: string,
  developerMessage: string,
  more: Readonly<Record<string, string>> = {},
): SandboxReply {
  return { status, json: { type: name, code: name, developerMessage, isRetriableError: false, ...more } };
}

/** The web framework's own plain body, for what never reaches the vendor's code. */
export function plainError(status: number, message: string): SandboxReply {
  return { status, json: { message } };
}

export function badRequest(message: string): SandboxReply {
  return plainError(400, message);
}

export function notFound(entity: string, id: string): SandboxReply {
  const message = `${entity} with Id: '${id}' was not found in the organization with Id: '1'.`;
  const withDetail = ['Account', 'Invoice', 'Order', 'Product', 'Lease'].includes(entity);
  return vendorError(
    404,
    `${entity}NotFoundError`,
    message,
    withDetail ? { entity, property: 'Id', value: id } : {},
  );
}

/** Thrown where a request cannot be understood; its message goes out with 400. */
export class BadRequest extends Error {}
