import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';

export const innovationSustainabilityReport = argument({
  id: 'innovation-sustainability-report',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    {
      when: measures.is('yes'),
      fr: `Vous mesurez déjà l’utilité et la santé du projet`,
      en: `You already measure how useful and healthy the project is`
    }
  ],
  asserts: [
    {
      when: measures.is('yes'),
      fr: `Nous mesurons déjà à quoi sert`,
      en: `We already measure what`
    }
  ],
  favours: [
    { ...accountsArePublic, strong: true },
    {
      when: proof.is('usage-figures', 'study'),
      fr: `Votre preuve la plus forte est {un chiffre récent} ou {une étude}`,
      en: `Your strongest proof is {a recent figure} or {a study}`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des chiffres pour vos achats responsables`,
    summary: `Son groupe cherche des preuves, pas des promesses. Des indicateurs suivis dans la durée valent mieux qu’une étude commandée pour l’occasion.`,
    line: `Nous mesurons déjà à quoi sert « [le projet] » et comment il se porte. Dites-moi quels chiffres serviraient vos achats responsables ou votre rapport : je vous les remets avec leur date et leur méthode.`,
    proof: `Ayez sous les yeux : cinq indicateurs au plus (utilité, communauté, santé, argent, diversité). Dites comment ils ont évolué et comment vous comptez. Montrez aussi celui qui baisse.`
  },
  en: {
    title: `Figures for your responsible purchasing`,
    summary: `Her group wants proof, not promises. Indicators kept over time are worth more than a study ordered for the occasion.`,
    line: `We already measure what “[the project]” is used for and how it is doing. Tell me which figures would serve your responsible purchasing or your report: I will give you them with their date and method.`,
    proof: `Have at hand: five indicators at most (usefulness, community, health, money, diversity). Say how they have changed and how you count. Show the one that is falling as well.`
  }
});
