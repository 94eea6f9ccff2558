import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

export interface RequestWithId {
  id?: unknown;
}

/** Before anything reads the request: what cannot even be read is answered with an id, too. */
export function nameRequest(request: Request & RequestWithId, _: Response, next: NextFunction): void {
  request.id = randomUUID();
  next();
}
