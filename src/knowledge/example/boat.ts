import type { BoatEdit } from '#engine/dossier.ts';
import type { InBoth } from '#engine/locale.ts';

/** What the example makes of an item of the speed boat; without words, those of the knowledge stay. */
type Edit = Readonly<{ id: string; entry: Omit<BoatEdit, 'at' | 'text'>; words?: InBoth<string> }>;

const own = (slot: BoatEdit['slot']): Edit['entry'] => ({ slot, place: null, removed: false, own: true });

export const exampleBoat: readonly Edit[] = [
  {
    id: 'own-summer-festival',
    entry: own('wind'),
    words: {
      fr: `Le festival des médiathèques nous offre un stand en juin`,
      en: `The libraries’ festival offers us a stand in June`
    }
  },
  {
    id: 'own-old-wiki',
    entry: own('rock'),
    words: {
      fr: `Le vieux wiki tient sur un serveur que personne ne connaît`,
      en: `The old wiki runs on a server that nobody knows`
    }
  },
  {
    id: 'rock-unclear-rights',
    entry: { slot: 'rock', place: -1, removed: false, own: false },
    words: {
      fr: `Les photos des fiches de 2019 : personne ne sait qui les a prises`,
      en: `The photographs of the 2019 sheets: nobody knows who took them`
    }
  },
  {
    id: 'island-reference',
    entry: { slot: 'island', place: null, removed: true, own: false }
  }
];
