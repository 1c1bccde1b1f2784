import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { noBlockingComponent } from '#knowledge/facts/no-blocking-component.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { developpezVmwarePrices } from '#knowledge/sources/press.ts';

export const innovationLessDependence = argument({
  id: 'innovation-less-dependence',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    {
      when: neighbour.is('closed'),
      fr: `Une ressource proche existe, mais elle est fermée`,
      en: `A similar resource exists, but it is closed`
    },
    usableRelease,
    availableToAll,
    freeLicence,
    noBlockingComponent
  ],
  asserts: [
    {
      when: neighbour.is('closed'),
      fr: `Il existe une solution fermée`,
      en: `There is a closed solution`
    },
    {
      when: usableRelease,
      fr: `est utilisable.`,
      en: `is usable.`
    }
  ],
  favours: [
    { ...captureUnlikely, strong: true },
    {
      when: providers.is('several'),
      fr: `Plusieurs prestataires interviennent autour de la ressource`,
      en: `Several providers work with the resource`
    }
  ],
  cautions: [
    {
      when: opponents.has('supplier'),
      fr: `Un fournisseur y perdrait, et il est peut-être le sien : parlez de choix, jamais de rupture.`,
      en: `A supplier stands to lose, and may well be hers: speak of choice, never of a break.`
    }
  ],
  sources: [developpezVmwarePrices],
  reviewed: '2026-11-28',
  fr: {
    title: `Une autre voie que la solution fermée`,
    summary: `Dépendre d’un seul fournisseur est un risque qu’elle doit expliquer en interne. Offrez-lui une voie de rechange, sans lui demander de tout quitter.`,
    line: `Il existe une solution fermée : son propriétaire fixe le prix et décide de la suite. Gardez-la si elle vous sert, avec une autre voie prête. Une version de « [le projet] » est utilisable.`,
    proof: `Ayez sous les yeux : le même travail fait dans les deux solutions, et ce qui manque encore à la vôtre. Un précédent de mai 2025 : l’observatoire ECCO. Ses hébergeurs européens disaient payer VMware huit à quinze fois plus cher. Le chiffre qui compte est le sien : demandez-le.`
  },
  en: {
    title: `Another way than the closed solution`,
    summary: `Depending on a single supplier is a risk she has to explain to her own people. Offer her a fallback, without asking her to leave everything behind.`,
    line: `There is a closed solution: its owner sets the price and decides what comes next. Keep it if it serves you, with another way ready. A version of “[the project]” is usable.`,
    proof: `Have at hand: the same job done in both solutions, and what yours still lacks. A precedent: in May 2025 European hosting companies, through the observatory ECCO, said that VMware cost them eight to fifteen times more. The figure that counts is hers: ask for it.`
  }
});
