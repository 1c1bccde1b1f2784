import { failureFrom, type Failure } from '#storage/failure.ts';

/** Whoever does something on the disk that may not succeed, and says what did not succeed last, and why. */
export abstract class Keeper<Doing extends string> {
  problem = $state.raw<Readonly<{ doing: Doing; failure: Failure }>>();

  /** Never throws: `problem` says what did not succeed. Returns whether it did. */
  protected async try(doing: Doing, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.problem = undefined;
      return true;
    } catch (error) {
      this.fail(doing, error);
      return false;
    }
  }

  protected fail(doing: Doing, error: unknown): void {
    this.problem = { doing, failure: failureFrom(error) };
  }
}
