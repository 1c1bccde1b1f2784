import { inUse } from '#knowledge/facts/in-use.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';

export const objectionSeenBefore = objection({
  id: 'objection-seen-before',
  persona: 'influencer',
  effortDays: 0,
  requires: [inUse, tendsOurOwn],
  asserts: [
    {
      when: inUse,
      fr: `des gens s’en servent déjà`,
      en: `people already use it`
    }
  ],
  favours: [
    {
      when: neighbour.is('abandoned', 'closed', 'none'),
      strong: true,
      fr: `Rien de proche n’est à la fois ouvert et vivant`,
      en: `Nothing similar is both open and alive`
    },
    {
      when: usersProduce.is('yes', 'partly'),
      fr: `Des usagers prennent part à la production`,
      en: `Users take part in making it`
    }
  ],
  cautions: [
    {
      when: neighbour.is('alive'),
      fr: `Une ressource ouverte et vivante existe déjà : dites en quoi vous différez, ou rejoignez-la plutôt.`,
      en: `An open, living resource already exists: say how you differ, or join it instead.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« C’est vu et revu »`,
    summary: `Elle a besoin d’être la première. Offrez-lui une histoire ou un lieu, jamais l’exclusivité de la ressource.`,
    reply: `Je ne peux pas vous réserver « [le projet] » : des gens s’en servent déjà. Choisissez une histoire avec moi, et je vous la garde jusqu’au jour de votre vidéo.`,
    proof: `Ayez sous les yeux : deux histoires d’usage qui n’ont pas été racontées, avec l’accord des personnes. Donnez une date jusqu’à laquelle vous les lui gardez.`
  },
  en: {
    title: `“It’s been done before”`,
    summary: `She needs to be first. Offer her a story or a place, never exclusive use of the resource.`,
    reply: `I cannot keep “[the project]” for you: people already use it. Choose a story with me, and I will hold it for you until the day of your video.`,
    proof: `Have at hand: two stories of use that have not been told, with the consent of those in them. Give a date until which you will hold them for her.`
  }
});
