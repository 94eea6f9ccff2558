// eslint-disable-next-line
export abstract class PlansService { [method: string]: any }
