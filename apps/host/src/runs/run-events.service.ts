// eslint-disable-next-line
export abstract class RunEventsService { [method: string]: any }
