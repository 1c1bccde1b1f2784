import { late } from '#engine/late.ts';
import { dayOf } from '#engine/day.ts';
import type { Backup, Unread } from '#storage/backup.ts';
import type { Compared, ComparedLocked, Way } from '#storage/whole-device.ts';
import { ENDING, handOver } from './download.ts';
import { exportOf } from './export-of.ts';
import { Keeper } from './keeper.svelte.ts';
import { rescueOf } from './rescue.ts';
import { copyOf } from './shelf.svelte.ts';
import { touchCounts } from './touch-counts.ts';

/** A backup that was read, held against this device, before anything is written. */
export type Preview = Readonly<{
  madeAt: number;
  projects: readonly Compared[];
  locked: readonly ComparedLocked[];
  unread: readonly Unread[];
}>;

/**
 * How a backup was made: of how many projects, and which are in it as they are because they cannot be read. `file`:
 * the file itself, unless it is too large; `saved`: whether it was handed over as soon as it was made.
 */
export type Made = Readonly<{
  count: number;
  unreadable: readonly string[];
  file: Readonly<{ name: string; saved: boolean; save: () => void }> | undefined;
}>;

/** How many projects were treated in each way. */
export type Restored = Readonly<Record<Way, number>>;

const onDisk = () => late(() => import('#storage/whole-device.ts'));

/** Everything on this device in one file, and back. */
export class Backups extends Keeper<'backup' | 'compare' | 'restore'> {
  made = $state.raw<Made>();
  preview = $state.raw<Preview>();
  restored = $state.raw<Restored>();

  /** Hands every project to the person as one file, whose name begins so, if the touch that asked for it counts still. */
  make = (name: string): Promise<boolean> =>
    this.try('backup', async () => {
      this.made = undefined;
      const { backupFile, MOST_BACKUP_BYTES } = await late(() => import('#storage/backup-file.ts'));
      const { everything } = await onDisk();
      const at = Date.now();
      const { projects, readable, unreadable } = await everything((id) => rescueOf(id).read());
      const file = backupFile(projects, at);
      const made = { count: projects.length, unreadable };
      if (file.size > MOST_BACKUP_BYTES) return void (this.made = { ...made, file: undefined });
      const named = `${name}-${dayOf(at)}${ENDING}`;
      const save = () => {
        handOver(file, named);
        for (const id of readable) exportOf(id).write(`${at}`);
      };
      const saved = touchCounts();
      if (saved) save();
      this.made = { ...made, file: { name: named, saved, save } };
    });

  /** Holds a backup against this device. */
  compare = ({ madeAt, dossiers, locked, unread }: Backup): Promise<boolean> =>
    this.try('compare', async () => {
      this.forget();
      const { compared, comparedLocked } = await onDisk();
      const projects = await compared(dossiers);
      this.preview = { madeAt, projects, locked: await comparedLocked(locked), unread };
    });

  /** Writes what was chosen for each project, all or nothing. A copy is called as `named` says. */
  restore = (wayOf: (id: string) => Way | undefined, named: (name: string) => string): Promise<boolean> =>
    this.try('restore', async () => {
      if (!this.preview) return;
      const { madeAt, projects, locked } = this.preview;
      const chosen = projects.map((one) => ({ ...one, way: wayOf(one.dossier.id) ?? one.ways[0] }));
      const asTheyAre = locked.map((one) => ({ ...one, way: wayOf(one.record.id) ?? one.ways[0] }));
      const { saveAll } = await onDisk();
      await saveAll(
        chosen.flatMap(({ dossier, way }) => {
          if (way === 'leave') return [];
          return [way === 'copy' ? copyOf(dossier, named) : dossier];
        }),
        asTheyAre.flatMap(({ record, way }) => (way === 'add' ? [record] : []))
      );
      // What now says the same as the file is in a file.
      for (const { dossier, way, standing } of chosen)
        if (way === 'add' || (way === 'merge' && standing === 'newer'))
          exportOf(dossier.id).write(`${madeAt}`);
      const count = (some: Way) => [...chosen, ...asTheyAre].filter(({ way }) => way === some).length;
      this.preview = undefined;
      this.restored = {
        add: count('add'),
        merge: count('merge'),
        copy: count('copy'),
        leave: count('leave')
      };
    });

  /** Leaves a backup that was read without writing anything. */
  forget = (): void => {
    this.preview = undefined;
    this.restored = undefined;
  };
}
