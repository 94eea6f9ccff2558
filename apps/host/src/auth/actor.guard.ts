import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { fromNodeHeaders } from 'better-auth/node';
import type { Request } from 'express';
import type { Actor, RequestWithActor } from '../http/actor.js';
import { ApiKeyLookUp } from './api-key-look-up.js';
import { SIGN_IN, type SignIn } from './sign-in.js';

/** Says who is asking: a person by the session's cookie, or a machine by its key. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    @Inject(SIGN_IN) private readonly signIn: SignIn,
    private readonly apiKeys: ApiKeyLookUp,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request & RequestWithActor>();
    const actor = (await this.byKey(request)) ?? (await this.bySession(request));
    if (!actor) {
      throw new DomainError(
        'AUTH.NEEDED',
        'You are not signed in. Nothing was changed. Sign in, or send an API key as Bearer.',
      );
    }
    request.actor = actor;
    return true;
  }

  private async byKey(request: Request): Promise<Actor | null> {
    const key = /^Bearer (\S{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
    return key === undefined ? null : this.apiKeys.actorOf(key);
  }

  private async bySession(request: Request): Promise<Actor | null> {
    if (!request.headers.cookie) return null;
    const session = await this.signIn.auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
    if (!session) return null;
    return { kind: 'user', id: session.user.id, name: session.user.email, tenantId: '', role: 'viewer' };
  }
}
