// eslint-disable-next-line
export abstract class ApiKeysService { [method: string]: any }
