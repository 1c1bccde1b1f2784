import { all, any } from '#engine/reason/condition.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { noReturnExpected } from '#knowledge/facts/no-return-expected.ts';
import { rightsClear } from '#knowledge/facts/rights-clear.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const objectionCopyleft = objection({
  id: 'objection-copyleft',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    isSoftware,
    {
      when: licence.is('copyleft'),
      fr: `La licence oblige à partager les versions modifiées`,
      en: `The licence requires modified versions to be shared`
    }
  ],
  favours: [
    { ...rightsClear, strong: true },
    {
      when: returnWanted.is('improvements'),
      fr: `Vous demandez les améliorations seulement quand quelqu’un diffuse une version modifiée`,
      en: `You ask for improvements only when somebody passes on a changed version`
    }
  ],
  cautions: [
    {
      when: any(resource.has('online-service'), returnWanted.is('improvements-online')),
      fr: `Certaines licences, comme l’AGPL, visent aussi l’usage en ligne : sachez laquelle est la vôtre.`,
      en: `Some licences, such as the AGPL, also cover use online: know which one is yours.`
    },
    {
      when: noReturnExpected,
      fr: `Vous n’attendez rien en retour : votre licence est peut-être plus stricte que votre besoin.`,
      en: `You expect nothing in return: your licence may be stricter than your need.`
    }
  ],
  asserts: [
    {
      when: all(isSoftware, licence.is('copyleft')),
      fr: `L’intégrer à un produit que vous diffusez peut vous y obliger`,
      en: `Building it into a product that you distribute may`
    }
  ],
  sources: [opensourceGuideLegal],
  reviewed: '2026-11-23',
  fr: {
    title: `« Le copyleft est interdit chez nous »`,
    summary: `Le copyleft oblige à partager les versions modifiées que l’on diffuse. Beaucoup d’interdits visent plus large ; ramenez la question à l’usage prévu.`,
    reply: `Tout dépend de ce que vous en faites. Vous en servir tel quel, en interne, n’oblige en général à rien publier. L’intégrer à un produit que vous diffusez peut vous y obliger. Regardons votre cas avec votre juriste.`,
    proof: `Ayez sous les yeux le nom exact de la licence. Dessinez l’usage prévu : en interne, par une interface, ou dans un produit. Demandez aussi comment s’obtient une exception chez eux.`
  },
  en: {
    title: `“Copyleft is banned here”`,
    summary: `Copyleft requires you to share the modified versions that you distribute. Many bans reach further than that; bring the question back to the intended use.`,
    reply: `It all depends on what you do with it. Using it as it is, in-house, generally obliges you to publish nothing. Building it into a product that you distribute may. Let us look at your case with your lawyer.`,
    proof: `Have at hand the exact name of the licence. Draw the intended use: in-house, through an interface, or inside a product. Ask how an exception is granted there, too.`
  }
});
