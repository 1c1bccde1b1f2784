import { action } from '#knowledge/kinds/action.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';

export const userList = action({
  id: 'user-list',
  stage: 'disseminate',
  horizon: 180,
  after: ['usable-release-first'],
  serves: ['mayor-other-cities', 'funder-multiplier', 'funder-traction'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: reuseList.is('informal', 'none'),
      fr: `On s’en sert, mais aucune liste publique ne dit qui`,
      en: `People use it, but no public list says who`
    }
  ],
  favours: [
    {
      when: nextAudience.has('officials', 'funders'),
      strong: true,
      fr: `Vous voulez convaincre {des collectivités} ou {des financeurs}`,
      en: `You want to convince {local authorities} or {funders}`
    },
    {
      when: reuseList.is('informal'),
      fr: `Vous pouvez déjà citer de mémoire des usages réels`,
      en: `You can already name real uses from memory`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Ouvrir une liste publique « qui l’utilise »`,
    summary: `Une mairie ou un financeur veut d’abord appeler quelqu’un qui s’en sert déjà. Ouvrez une page et inscrivez-y les usages que vous connaissez, avec l’accord des personnes. Invitez les autres à s’y ajouter.`,
    firstStep: `Créez la page avec trois colonnes : qui, pour quoi faire, depuis quand. Demandez à deux structures si vous pouvez les citer.`,
    evidence: `La liste compte cinq entrées, dont une au moins ajoutée sans vous.`
  },
  en: {
    title: `Open a public “who uses it” list`,
    summary: `A town hall or a funder first wants to call somebody who already uses it. Open a page and enter the uses you know of, with people’s consent. Invite others to add themselves.`,
    firstStep: `Create the page with three columns: who, to do what, since when. Ask two organisations whether you may name them.`,
    evidence: `The list has five entries, at least one of them added without you.`
  }
});
