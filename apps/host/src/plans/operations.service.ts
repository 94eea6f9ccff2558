// eslint-disable-next-line
export abstract class OperationsService { [method: string]: any }
