import type { SandboxReply } from '@tallylink/connector-testing';

/** The vendor's form of an error. */
export const refusal = (status: number, code: string, message: string): SandboxReply => ({
  status,
  json: { error: { code, message } },
});

/** What was written is on the disk before this reply is sent. */
export const written = (record: { readonly id: string }): SandboxReply => ({
  status: 201,
  json: { id: record.id },
  committed: true,
});

/** Thrown where a request cannot be taken; its message goes out with 422. */
export class Refused extends Error {}
