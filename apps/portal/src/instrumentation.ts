/** Runs once when the server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { stampPeerAddress } = await import('./api/stamp-peer-address');
  stampPeerAddress();
}
