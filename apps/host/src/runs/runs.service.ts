// eslint-disable-next-line
export abstract class RunsService { [method: string]: any }
