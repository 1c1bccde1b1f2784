import { spawnSync } from 'node:child_process';

/** Where the first of these programs is on this machine; undefined where none is. */
export function onMachine(...names: readonly string[]): string | undefined {
  for (const name of names) {
    const { stdout, status } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}
