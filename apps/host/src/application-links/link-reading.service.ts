// eslint-disable-next-line
export abstract class LinkReadingService { [method: string]: any }
