import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';

export const influencerRemix = argument({
  id: 'influencer-remix',
  persona: 'influencer',
  effortDays: 0,
  requires: [freeLicence, rightsSettled, availableToAll],
  asserts: [
    {
      when: freeLicence,
      fr: `la licence le permet`,
      en: `the licence allows it`
    }
  ],
  favours: [
    { ...isContent, strong: true },
    {
      when: returnWanted.is('none', 'credit'),
      fr: `{Vous ne demandez rien}, ou {vous demandez une simple mention}`,
      en: `{You ask for nothing}, or {you ask for a mere mention}`
    }
  ],
  cautions: [
    {
      when: licence.is('copyleft'),
      fr: `La licence demande de partager les versions modifiées aux mêmes conditions : dites-le avant le tournage.`,
      en: `The licence requires modified versions to be shared on the same terms: say so before filming.`
    },
    {
      when: dataToProtect,
      fr: `Choisissez vous-même des extraits où personne n’est reconnaissable, et donnez-les prêts à l’emploi.`,
      en: `Pick extracts in which nobody can be recognised yourself, and hand them over ready to use.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Vous pouvez le citer, le montrer, le remixer`,
    summary: `Une vidéo bloquée pour une question de droits lui coûte cher. Ici, elle sait d’avance ce qu’elle peut prendre.`,
    line: `Vous pouvez montrer « [le projet] », le citer et le remixer sans me demander la permission : la licence le permet. Ce qu’elle demande en retour, je vous l’ai noté en trois lignes.`,
    proof: `Ayez sous les yeux : les conditions de la licence en trois lignes et la mention à copier sous la vidéo. Ajoutez quelques extraits déjà choisis.`
  },
  en: {
    title: `You may quote it, show it and remix it`,
    summary: `A video taken down over rights costs her dearly. Here she knows beforehand what she may use.`,
    line: `You may show “[the project]”, quote it and remix it without asking me: the licence allows it. What it asks in return, I have written down for you in three lines.`,
    proof: `Have at hand: the terms of the licence in three lines and the credit to paste under the video. Add a few extracts already chosen.`
  }
});
