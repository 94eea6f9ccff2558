export abstract class TenantGuard { abstract canActivate(): boolean }
