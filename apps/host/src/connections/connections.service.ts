// eslint-disable-next-line
export abstract class ConnectionsService { [method: string]: any }
