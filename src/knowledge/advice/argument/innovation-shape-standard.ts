import { all, any, not } from '#engine/reason/condition.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const innovationShapeStandard = argument({
  id: 'innovation-shape-standard',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    {
      when: not(reservedLicence),
      fr: `La licence n’interdit ni ne réserve aucun usage`,
      en: `The licence forbids or reserves no use`
    },
    {
      when: any(resource.has('standard'), all(resource.has('data'), companiesAreUsers)),
      fr: `La ressource est {un standard} ou {un ensemble de données dont se [servent|serviront] des entreprises}`,
      en: `The resource is {a standard} or {data that companies [use|will use]}`
    },
    publicChannel,
    outsidersHelpDecide,
    tendsOurOwn
  ],
  asserts: [
    {
      when: publicChannel,
      fr: `Tout le monde peut proposer un changement`,
      en: `Anybody can propose a change`
    },
    {
      when: outsidersHelpDecide,
      fr: `notre équipe ne décide pas seule`,
      en: `our team does not decide alone`
    }
  ],
  favours: [
    {
      when: maturity.atMost('first-users'),
      strong: true,
      fr: `L’usage commence à peine : les choix ne sont pas figés`,
      en: `Use is only beginning: choices are not set yet`
    },
    companiesAreUsers
  ],
  cautions: [
    {
      when: maturity.is('infrastructure'),
      fr: `L’usage est déjà installé : proposez de peser sur la prochaine version, pas de tout revoir.`,
      en: `Use is already established: offer a say in the next version, not a fresh start.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Pesez sur le format au lieu de le subir`,
    summary: `Elle sait ce qu’il en coûte de suivre un format écrit par d’autres. Montrez qu’une place existe à la table, et que les changements se discutent en public.`,
    line: `Tout le monde peut proposer un changement, et notre équipe ne décide pas seule. Mieux vaut peser sur le format maintenant que s’y adapter plus tard.`,
    proof: `Ayez sous les yeux : la page où l’on propose un changement et la date de la prochaine décision. Montrez aussi une proposition venue de l’extérieur, et ce qu’elle est devenue.`
  },
  en: {
    title: `Shape the format instead of putting up with it`,
    summary: `She knows what it costs to follow a format that others wrote. Show that there is a seat at the table, and that changes are discussed in public.`,
    line: `Anybody can propose a change, and our team does not decide alone. Better to shape the format now than to adapt to it later.`,
    proof: `Have at hand: the page where changes are proposed and the date of the next decision. Show one proposal that came from outside, too, and what became of it.`
  }
});
