import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';

export const mayorLocalJobs = argument({
  id: 'mayor-local-jobs',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    moneyNeeded,
    rightsSettled,
    {
      when: providers.atLeast('one'),
      fr: `Au moins un prestataire intervient autour de la ressource`,
      en: `At least one provider works with the resource`
    },
    freeLicence
  ],
  asserts: [
    {
      when: freeLicence,
      fr: `La licence est libre`,
      en: `The licence is free`
    },
    {
      when: providers.atLeast('one'),
      fr: `Quelqu’un sait déjà installer`,
      en: `Somebody can already install`
    }
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
  reviewed: '2026-11-28',
  fr: {
    title: `La dépense paie du travail, qui peut être local`,
    summary: `Une personne élue compte les emplois du territoire. Avec une ressource libre, le budget va au travail : installer, faire vivre, former.`,
    line: `La licence est libre : votre budget ne paie pas un droit d’usage, il paie du travail. Ce travail peut se faire ici. Quelqu’un sait déjà installer « [le projet] » ou le faire vivre.`,
    proof: `Ayez sous les yeux : le nom d’un prestataire, d’un tiers-lieu ou d’un organisme de formation du territoire. Sans nom local, renoncez à l’argument.`
  },
  en: {
    title: `The money pays for work, which can be local`,
    summary: `A mayor counts local jobs. With a free resource the budget goes into work: installing, running, training.`,
    line: `The licence is free: your budget does not buy a right of use, it pays for work. That work can be done here. Somebody can already install “[the project]” or run it.`,
    proof: `Have at hand: the name of a local provider, shared workspace or training body. Without a local name, drop the argument.`
  }
});
