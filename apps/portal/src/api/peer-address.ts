/** Whose address a request is counted by: the socket's, or the last one that a trusted proxy wrote. */
export function peerAddress(
  forwardedFor: string,
  remoteAddress: string | undefined,
  trustsProxy: boolean,
): string {
  const last = forwardedFor.split(',').at(-1)?.trim();
  if (trustsProxy && last) return last;
  return remoteAddress ?? '127.0.0.1';
}
