import { Server, type IncomingMessage } from 'node:http';
import { peerAddress } from './peer-address';

/**
 * Writes the address of the peer over whatever `X-Forwarded-For` came in. Route handlers cannot see the socket, and
 * Next keeps a client's own header, so this is the only place where the truth is known. With `TRUST_PROXY=1` the last
 * entry is kept: the reverse proxy in front of the portal wrote it.
 */
export function stampPeerAddress(): void {
  const trustsProxy = process.env['TRUST_PROXY'] === '1';
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...args: unknown[]): boolean {
    if (event === 'request') {
      const request = args[0] as IncomingMessage;
      const given = String(request.headers['x-forwarded-for'] ?? '');
      request.headers['x-forwarded-for'] = peerAddress(given, request.socket.remoteAddress, trustsProxy);
    }
    return emit.apply(this, [event, ...args] as Parameters<typeof emit>);
  } as typeof emit;
}
