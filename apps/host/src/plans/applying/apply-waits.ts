/** An apply that stops here and goes on by itself: nothing is wrong, the target's window is full. */
export class ApplyWaits extends Error {
  constructor(
    readonly until: Date,
    readonly reason: string,
  ) {
    super(reason);
    this.name = 'ApplyWaits';
  }
}
