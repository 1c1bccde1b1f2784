import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const jourdainGiveBack = argument({
  id: 'jourdain-give-back',
  persona: 'jourdain',
  effortDays: 0,
  requires: [
    {
      when: licence.is('copyleft'),
      fr: `La licence fait partager les améliorations diffusées`,
      en: `The licence makes published improvements shared`
    },
    {
      when: namePolicy.is('charter'),
      fr: `Une charte dit qui peut se servir du nom`,
      en: `A charter says who may use the name`
    },
    rightsSettled
  ],
  asserts: [
    {
      when: licence.is('copyleft'),
      fr: `la licence le dit`,
      en: `the licence says so`
    },
    {
      when: namePolicy.is('charter'),
      fr: `une charte dit comment on peut se servir du nom`,
      en: `a charter says how the name may be used`
    }
  ],
  favours: [
    { ...captureUnlikely, strong: true },
    {
      when: returnWanted.is('improvements', 'improvements-online'),
      fr: `Vous demandez que les améliorations reviennent`,
      en: `You ask for improvements to come back`
    }
  ],
  cautions: [
    {
      when: resource.has('online-service'),
      fr: `Vérifiez que la licence couvre aussi l’usage en ligne : toutes ne le font pas.`,
      en: `Check that the licence also covers online use: not all of them do.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Qui améliore votre travail doit le partager`,
    summary: `Il ne veut pas travailler pour que d’autres confisquent. La licence et la charte du nom répondent à ce souci de justice.`,
    line: `Qui diffuse une version modifiée de votre travail la partage aux mêmes conditions : la licence le dit. Et une charte dit comment on peut se servir du nom.`,
    proof: `Ayez sous les yeux : la phrase de la licence qui le dit, en mots simples, et la charte du nom. Dites aussi sa limite : un usage privé n’a rien à rendre, en général.`
  },
  en: {
    title: `Whoever improves your work must share it`,
    summary: `He does not want to work so that others can lock it away. The licence and the naming charter answer that sense of fairness.`,
    line: `Whoever distributes a modified version of your work shares it on the same terms: the licence says so. And a charter says how the name may be used.`,
    proof: `Have at hand: the sentence of the licence that says it, in plain words, and the naming charter. State its limit too: private use generally owes nothing back.`
  }
});
