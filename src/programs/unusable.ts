/** What somebody gave cannot be used; the message names the place and says what is expected there. */
export class Unusable extends Error {}

/** Runs a program; unusable input ends it with exit code 2 and one line on the error output. */
export async function run(program: () => Promise<void> | void): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
    process.exitCode = 2;
  }
}
