import { any } from '#engine/reason/condition.ts';
import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { recentFigures } from '#knowledge/facts/recent-figures.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';

export const influencerAlternative = argument({
  id: 'influencer-alternative',
  persona: 'influencer',
  effortDays: 0,
  requires: [
    {
      when: neighbour.is('closed'),
      fr: `Une ressource proche existe, mais elle est fermée`,
      en: `A similar resource exists, but it is closed`
    },
    documentedRelease,
    availableToAll,
    freeLicence
  ],
  asserts: [
    {
      when: neighbour.is('closed'),
      fr: `est fermé.`,
      en: `is closed.`
    },
    {
      when: availableToAll,
      fr: `Le nôtre s’obtient sans rien demander`,
      en: `Ours can be had without asking`
    },
    {
      when: documentedRelease,
      fr: `son mode d’emploi est écrit`,
      en: `comes with instructions`
    }
  ],
  favours: [
    { ...publicIsUser, strong: true },
    {
      when: any(recentFigures, proof.is('demo')),
      fr: `{Des chiffres d’usage sont prêts}, ou {une démonstration est prête}`,
      en: `{Usage figures are ready}, or {a demonstration is ready}`
    }
  ],
  cautions: [
    {
      when: opponents.has('supplier'),
      fr: `Un fournisseur y perdrait : comparez des usages, ne citez que des faits que vous pouvez montrer.`,
      en: `A supplier stands to lose: compare uses, and quote only facts that you can show.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une alternative qui marche déjà`,
    summary: `Elle aime donner à son public un choix concret, pas une leçon. L’argument ne vaut que si l’on peut essayer tout de suite.`,
    line: `Ce qui ressemble le plus à « [le projet] » est fermé. Le nôtre s’obtient sans rien demander, et son mode d’emploi est écrit : essayez-le avant d’en parler.`,
    proof: `Ayez sous les yeux : la ressource ouverte sur un téléphone, et le même geste dans le service fermé. Dites aussi, sans attendre, ce que la vôtre ne fait pas encore.`
  },
  en: {
    title: `An alternative that already works`,
    summary: `She likes to give her audience a real choice, not a lecture. The argument holds only if they can try it at once.`,
    line: `What most resembles “[the project]” is closed. Ours can be had without asking, and comes with instructions: try it before you talk about it.`,
    proof: `Have at hand: the resource open on a phone, and the same gesture in the closed service. Also say, unprompted, what yours does not do yet.`
  }
});
