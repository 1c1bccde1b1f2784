/** What somebody gave cannot be used; the message names the place and says what is expected there. */
export class Unusable extends Error {}

/**
 * Runs a program; unusable input ends it with exit code 2 and one line on the error output. Whoever reads
 * what it writes may stop before the end, as “head” does: it then ends as it would have.
 */
export async function run(program: () => Promise<void> | void): Promise<void> {
  for (const output of [process.stdout, process.stderr]) output.on('error', unlessNobodyReads);
  try {
    await program();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
    process.exitCode = 2;
  }
}

/** A pipe that was closed is an EPIPE, on Windows an EOF. */
function unlessNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
}
