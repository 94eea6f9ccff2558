// eslint-disable-next-line
export abstract class CreateMissingService { [method: string]: any }
