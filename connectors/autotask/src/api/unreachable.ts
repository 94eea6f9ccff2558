import { ConnectorError, type HttpNoReply } from '@tallylink/connector-sdk';

/** No reply to something that writes nothing, or to a write that certainly did not arrive. */
export function unreachable(cause: HttpNoReply): ConnectorError {
  return new ConnectorError({
    kind: 'transient',
    code: 'HOST.UNREACHABLE',
    message: 'Autotask did not answer. Nothing was written. Check the address, or try again later.',
    detail: cause.message,
    cause,
  });
}
