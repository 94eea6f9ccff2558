import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration/index.js';
import { ActorGuard } from './actor.guard.js';
import { ApiKeyLookUp } from './api-key-look-up.js';
import { createSignIn, SIGN_IN, type SignIn } from './sign-in.js';
import { TenantGuard } from './tenant.guard.js';

@Global()
@Module({
  providers: [
    ActorGuard,
    ApiKeyLookUp,
    TenantGuard,
    {
      provide: SIGN_IN,
      inject: [CONFIGURATION],
      useFactory: (configuration: Configuration) => createSignIn(configuration),
    },
  ],
  exports: [ActorGuard, ApiKeyLookUp, TenantGuard, SIGN_IN],
})
export class AuthModule implements OnApplicationShutdown {
  constructor(@Inject(SIGN_IN) private readonly signIn: SignIn) {}

  async onApplicationShutdown(): Promise<void> {
    await this.signIn.close();
  }
}
