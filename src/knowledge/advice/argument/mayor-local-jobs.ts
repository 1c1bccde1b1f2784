import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';

export const mayorLocalJobs = argument({
  id: 'mayor-local-jobs',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    {
      when: providers.atLeast('one'),
      fr: `Au moins un prestataire intervient autour de la ressource`,
      en: `At least one provider works with the resource`
    },
    freeLicence
  ],
  favours: [
    {
      when: providers.is('several'),
      strong: true,
      fr: `Plusieurs prestataires interviennent autour de la ressource`,
      en: `Several providers work with the resource`
    },
    sellsAround
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `La dépense paie du travail, qui peut être local`,
    summary: `Un maire compte les emplois du territoire. Avec une ressource ouverte, le budget va au travail : installer, former, adapter.`,
    line: `Votre budget ne paie pas un droit d’usage, il paie du travail : installer, former, adapter. Ce travail peut se faire chez vous, et des gens savent déjà le faire.`,
    proof: `Ayez sous les yeux : le nom d’un prestataire, d’un tiers-lieu ou d’un organisme de formation du territoire. Sans nom local, renoncez à l’argument.`
  },
  en: {
    title: `The money pays for work, which can be local`,
    summary: `A mayor counts local jobs. With an open resource the budget goes into work: installing, training, adapting.`,
    line: `Your budget does not buy a right to use it, it pays for work: installing, training, adapting. That work can be done locally, and there are people who already know how.`,
    proof: `Have at hand: the name of a local provider, shared workspace or training body. Without a local name, drop the argument.`
  }
});
