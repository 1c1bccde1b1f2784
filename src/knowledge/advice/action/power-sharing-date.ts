import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { opensourceGuideLeadershipAndGovernance } from '#knowledge/sources/open-source-practice.ts';

export const powerSharingDate = action({
  id: 'power-sharing-date',
  stage: 'maintain',
  horizon: 180,
  after: ['write-governance'],
  serves: ['jourdain-your-say', 'innovation-neutrality'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: sharedPower.is('later'),
      fr: `Vous comptez partager les décisions plus tard`,
      en: `You mean to share decisions later`
    },
    lastingResource,
    buildsOurOwn
  ],
  favours: [{ ...severalOrganisations, strong: true }, activeCommunity],
  cautions: [],
  sources: [opensourceGuideLeadershipAndGovernance],
  reviewed: '2026-11-23',
  fr: {
    title: `Écrire la date du partage des décisions`,
    summary: `« Plus tard » sans date devient vite « jamais ». Écrivez dès maintenant le jour, ce que vous partagerez et avec qui. Puis inscrivez ce jalon dans votre règle publique.`,
    firstStep: `Complétez la phrase : « Le …, … décidera avec nous de… » Montrez-la à deux personnes concernées.`,
    evidence: `Un jalon public et daté, avec le nom de la personne qui le rappellera.`
  },
  en: {
    title: `Write the date on which decisions will be shared`,
    summary: `“Later” with no date soon becomes “never”. Write down now the day, what you will share and with whom. Then enter this milestone in your public rules.`,
    firstStep: `Complete the sentence: “On …, … will decide with us on…” Show it to two of the people concerned.`,
    evidence: `A public, dated milestone, with the name of the person who will recall it.`
  }
});
