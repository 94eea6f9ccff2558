// eslint-disable-next-line
export abstract class ReportsService { [method: string]: any }
