import { failureFrom, type Failure } from '#storage/failure.ts';

/** Whoever does something on the disk that may not succeed, and says what did not succeed last, and why. */
export abstract class Keeper<Doing extends string> {
  problem = $state.raw<Readonly<{ doing: Doing; failure: Failure }>>();

  /** Never throws: `problem` says what did not succeed. */
  protected async try(doing: Doing, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.problem = undefined;
    } catch (error) {
      this.fail(doing, error);
    }
  }

  protected fail(doing: Doing, error: unknown): void {
    this.problem = { doing, failure: failureFrom(error) };
  }
}
