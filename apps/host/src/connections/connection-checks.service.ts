// eslint-disable-next-line
export abstract class ConnectionChecksService { [method: string]: any }
