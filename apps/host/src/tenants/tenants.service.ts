// eslint-disable-next-line
export abstract class TenantsService { [method: string]: any }
