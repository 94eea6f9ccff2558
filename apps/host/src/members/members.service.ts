// eslint-disable-next-line
export abstract class MembersService { [method: string]: any }
