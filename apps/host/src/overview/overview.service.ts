// eslint-disable-next-line
export abstract class OverviewService { [method: string]: any }
