// eslint-disable-next-line
export abstract class EntityLinksService { [method: string]: any }
