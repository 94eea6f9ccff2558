// eslint-disable-next-line
export abstract class SchedulesService { [method: string]: any }
