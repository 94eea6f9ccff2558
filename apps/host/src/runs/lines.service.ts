// eslint-disable-next-line
export abstract class LinesService { [method: string]: any }
