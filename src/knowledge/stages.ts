import type { InBoth } from '#engine/locale.ts';

/** The steps of the course: a qualification, then the five workshops of 2018, in their order. */
export const stageIds = ['qualify', 'identify', 'produce', 'maintain', 'finance', 'disseminate'] as const;

export type StageId = (typeof stageIds)[number];

type StageWords = Readonly<{
  title: string;
  /** What this stage decides, in one sentence. */
  summary: string;
}>;

export type Stage = Readonly<{ id: StageId }> & InBoth<StageWords>;

export const stages: readonly Stage[] = [
  {
    id: 'qualify',
    fr: { title: `Situer`, summary: `Où en est votre projet, et est-ce bien un commun ?` },
    en: {
      title: `Take your bearings`,
      summary: `Where your project stands, and whether it is a commons at all.`
    }
  },
  {
    id: 'identify',
    fr: {
      title: `Identifier`,
      summary: `Quelle ressource partager, avec qui, et sans refaire ce qui existe.`
    },
    en: { title: `Identify`, summary: `What to share, with whom, without redoing what exists.` }
  },
  {
    id: 'produce',
    fr: {
      title: `Produire`,
      summary: `Comment d’autres que vous peuvent contribuer, et sous quelle licence.`
    },
    en: { title: `Produce`, summary: `How people other than you can contribute, and under which licence.` }
  },
  {
    id: 'maintain',
    fr: { title: `Maintenir`, summary: `Qui décide, qui tient les clés, et comment durer.` },
    en: { title: `Maintain`, summary: `Who decides, who holds the keys, and how it lasts.` }
  },
  {
    id: 'finance',
    fr: { title: `Financer`, summary: `De quoi vous avez besoin, et qui peut y pourvoir.` },
    en: { title: `Finance`, summary: `What you need, and who can provide it.` }
  },
  {
    id: 'disseminate',
    fr: { title: `Valoriser`, summary: `Convaincre, faire connaître, essaimer.` },
    en: { title: `Disseminate`, summary: `Convince, make it known, let it spread.` }
  }
];
