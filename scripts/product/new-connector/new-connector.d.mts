/** What was made. `folder` is below the root. */
export interface NewConnector {
  readonly folder: string;
  readonly displayName: string;
  readonly sandboxPort: number;
}

export declare function newConnector(
  root: string,
  request: { readonly kind?: string; readonly id?: string; readonly name?: string },
): Promise<NewConnector>;
