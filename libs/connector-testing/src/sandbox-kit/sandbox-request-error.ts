/** A control route was called with something it cannot use: the caller gets a 400 with this sentence. */
export class SandboxRequestError extends Error {
  override readonly name = 'SandboxRequestError';
}
