// eslint-disable-next-line
export abstract class AuditService { [method: string]: any }
