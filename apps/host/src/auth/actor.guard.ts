export abstract class ActorGuard { abstract canActivate(): boolean }
