/** A project of a backup, as far as a choice needs it: how it stands to the one here, and what may be done. */
export type ComparedProject = Readonly<{
  dossier: Readonly<{ id: string; name: string; updatedAt: number }>;
  /** When the one of this device was last changed, where there is one that can be read. */
  hereAt: number | undefined;
  standing: 'new' | 'newer' | 'older' | 'same' | 'both' | 'unreadable' | 'locked' | 'sealed';
  ways: readonly Way[];
}>;

export type Way = 'add' | 'merge' | 'copy' | 'leave';
