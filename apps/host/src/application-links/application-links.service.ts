// eslint-disable-next-line
export abstract class ApplicationLinksService { [method: string]: any }
