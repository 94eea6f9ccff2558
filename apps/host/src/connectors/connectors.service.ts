// eslint-disable-next-line
export abstract class ConnectorsService { [method: string]: any }
