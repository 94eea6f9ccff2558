// eslint-disable-next-line
export abstract class LineStoryService { [method: string]: any }
