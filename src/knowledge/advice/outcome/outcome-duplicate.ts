import { all } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { editionMultimediaCommuns } from '#knowledge/sources/press.ts';

export const outcomeDuplicate = outcome({
  id: 'outcome-duplicate',
  effortDays: 1,
  requires: [
    {
      when: neighbour.is('alive'),
      fr: `Une ressource proche existe, ouverte et vivante`,
      en: `A close resource exists, open and alive`
    },
    {
      when: startingPoint.is('scratch', 'fork'),
      fr: `Vous en faites une autre, {à neuf} ou {à partir d’une copie}`,
      en: `You are making another one, {from scratch} or {from a copy}`
    },
    {
      when: maturity.atMost('first-users'),
      fr: `Peu de personnes se servent déjà de votre version`,
      en: `Few people use your version yet`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: all(neighbour.is('alive'), startingPoint.is('scratch', 'fork')),
      fr: `Une ressource proche existe, ouverte et vivante, et vous en faites une autre.`,
      en: `A close resource exists, open and alive, and you are making another one.`
    }
  ],
  favours: [
    {
      when: maturity.atMost('prototype'),
      strong: true,
      fr: `Peu de choses sont construites : il est encore temps de rejoindre`,
      en: `Little is built: there is still time to join`
    },
    publicCarrier
  ],
  cautions: [
    {
      when: startingPoint.is('fork'),
      fr: `Partir d’une copie n’y change rien : tenue à part, elle est à refaire à chaque mise à jour de l’autre`,
      en: `Starting from a copy changes nothing: kept apart, it has to catch up with each of their updates`
    },
    {
      when: inUse,
      fr: `Des personnes se servent déjà de votre version : préparez avec les voisins leur passage de l’une à l’autre`,
      en: `People already use your version: prepare with the neighbours how they will move from one to the other`
    }
  ],
  sources: [livreBlancCommunsNumeriques, editionMultimediaCommuns],
  reviewed: '2026-11-28',
  fr: {
    title: `Un doublon probable`,
    summary: `Une ressource proche existe, ouverte et vivante, et vous en faites une autre. Rejoignez-la plutôt.`,
    meaning: `Deux communs pour un même besoin se partagent les contributions, l’argent et l’attention. Un commun gagne au contraire à réunir. En France, l’argent public est critiqué quand il paie un doublon.`,
    next: `Écrivez à l’équipe voisine et proposez une première contribution avant de créer la vôtre. Ne repartez à part que si ses règles vous bloquent, et dites lesquelles. Si le besoin diffère vraiment, écrivez en trois lignes en quoi.`
  },
  en: {
    title: `A likely duplicate`,
    summary: `A close resource exists, open and alive, and you are making another one. Join it instead.`,
    meaning: `Two commons for one need divide contributions, money and attention between them. A commons gains by bringing people together. In France, public money is criticised when it pays for a duplicate.`,
    next: `Write to the neighbouring team and offer a first contribution before you create your own. Go your own way only if their rules block you, and say which. If the need really differs, write down how in three lines.`
  }
});
