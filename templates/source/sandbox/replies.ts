import type { SandboxReply } from '@tallylink/connector-testing';

/** The vendor's form of an error. */
export const refusal = (status: number, code: string, message: string): SandboxReply => ({
  status,
  json: { error: { code, message } },
});
