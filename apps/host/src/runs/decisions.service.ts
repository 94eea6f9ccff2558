// eslint-disable-next-line
export abstract class DecisionsService { [method: string]: any }
