import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';

export const brakeMakersAreNotUsers = brake({
  id: 'brake-makers-are-not-users',
  holdsBack: ['contributing'],
  loosenedBy: ['interview-users', 'idea-box', 'pooled-public-funding', 'user-consortium'],
  effortDays: 0,
  requires: [
    {
      when: usersProduce.is('no'),
      fr: `Les personnes qui s’en [servent|serviront] ne la [produisent|produiront] pas`,
      en: `The people who [use|will use] it [do|will] not produce it`
    }
  ],
  favours: [{ ...livesOnContributions, strong: true }],
  cautions: [],
  sources: [etalabCommunsWorkshops],
  reviewed: '2026-11-23',
  fr: {
    title: `Qui produit n’est pas qui utilise`,
    summary: `L’équipe produit pour un métier qui n’est pas le sien. L’entraide ne naît pas seule, et les demandes du terrain arrivent déformées, ou n’arrivent pas.`,
    who: `Les communs propres à un métier`,
    levers: [
      `Réunir un club d’usagers qui classe les demandes.`,
      `Flécher des financements : qui a besoin d’une fonction la paie, pour tout le monde.`,
      `Nommer une personne qui traduit le besoin du métier en demande claire.`,
      `Associer des designers, et tester avec les personnes concernées.`
    ]
  },
  en: {
    title: `Those who make it are not those who use it`,
    summary: `The team produces for a trade that is not its own. Mutual help does not arise by itself, and requests from the field arrive distorted, or not at all.`,
    who: `Commons that belong to one trade`,
    levers: [
      `Gather a user club that ranks the requests.`,
      `Earmark funding: whoever needs a feature pays for it, for everybody.`,
      `Appoint somebody who turns the needs of the trade into clear requests.`,
      `Bring in designers, and test with the people concerned.`
    ]
  }
});
