import { all, any } from '#engine/reason/condition.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { outsidersTakePart } from '#knowledge/facts/outsiders-take-part.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

const severalOfThem = any(outsidersTakePart, manyOrganisations);

export const outcomeClub = outcome({
  id: 'outcome-club',
  effortDays: 5,
  requires: [
    resourceKeptClosed,
    // A public channel that nobody uses is no club, however well it is kept; four bodies that decide on it are one.
    {
      when: severalOfThem,
      fr: `{D’autres que vous contribuent, et l’on peut les rejoindre}, ou {au moins quatre organisations s’impliquent}`,
      en: `{People other than you contribute, and one can join them}, or {at least four organisations are involved}`
    },
    outsidersHelpDecide,
    tendsOurOwn
  ],
  asserts: [
    {
      when: all(severalOfThem, outsidersHelpDecide),
      fr: `Vous contribuez et décidez à plusieurs.`,
      en: `Several of you contribute and decide.`
    },
    {
      when: resourceKeptClosed,
      fr: `Mais la ressource reste fermée à qui n’en est pas.`,
      en: `But the resource stays closed to anyone outside the circle.`
    }
  ],
  favours: [
    { ...severalOrganisations, strong: true },
    {
      when: problemReach.is('two-three', 'four-to-twenty'),
      fr: `Un nombre limité d’organisations partage ce problème`,
      en: `A limited number of organisations share this problem`
    }
  ],
  cautions: [
    {
      when: resource.has('standard'),
      fr: `Un standard réservé à ses membres sera peu repris : ouvrez au moins sa lecture et sa révision`,
      en: `A standard kept to its members will be little adopted: open at least its reading and its revision`
    },
    {
      when: publicCarrier,
      fr: `Argent public, accès réservé : dites pourquoi, et vérifiez vos obligations d’ouverture`,
      en: `Public money, restricted access: say why, and check your duties to open code and data`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Un bien de club, partagé entre membres`,
    summary: `Vous contribuez et décidez à plusieurs. Mais la ressource reste fermée à qui n’en est pas.`,
    meaning: `Un club partage le coût et la décision, pas l’accès. Un commun laisse entrer qui ne paie pas et n’adhère pas : cet usage ne retire rien aux autres. Les deux sont légitimes ; ils ne portent pas le même nom.`,
    next: `Choisissez, et écrivez votre choix. Soit vous assumez le club : groupement, entente ou convention, avec un coût par membre. Soit vous ouvrez pas à pas : la documentation d’abord, puis les versions avec un délai, puis le reste.`
  },
  en: {
    title: `A club good, shared among members`,
    summary: `Several of you contribute and decide. But the resource stays closed to anyone outside the circle.`,
    meaning: `A club shares the cost and the decisions, not the access. A commons lets in people who neither pay nor join: their use takes nothing from the others. Both are legitimate; they do not bear the same name.`,
    next: `Choose, and write your choice down. Either stand by the club: a grouping or an agreement, with a cost for each member. Or open step by step: documentation first, then versions after a delay, then the rest.`
  }
});
