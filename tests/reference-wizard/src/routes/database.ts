import { Dexie, type Table } from 'dexie';

export type Answer = Readonly<{ question: string; option: string; at: number }>;

export const database = new Dexie('reference-wizard') as Dexie & { answers: Table<Answer, string> };
database.version(1).stores({ answers: 'question' });
