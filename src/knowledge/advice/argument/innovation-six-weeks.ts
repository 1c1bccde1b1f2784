import { all, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { noBlockingComponent } from '#knowledge/facts/no-blocking-component.ts';
import { roomForATrial } from '#knowledge/facts/room-for-a-trial.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const innovationSixWeeks = argument({
  id: 'innovation-six-weeks',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    {
      when: not(resource.has('hardware')),
      fr: `Ce n’est pas un objet : il s’essaie sans blesser personne`,
      en: `It is not an object: it can be tried without hurting anybody`
    },
    roomForATrial,
    documentedRelease,
    {
      when: access.is('living'),
      fr: `La version publiée est à jour et en formats ouverts`,
      en: `The published version is up to date and in open formats`
    },
    noBlockingComponent
  ],
  asserts: [
    {
      when: all(documentedRelease, access.is('living')),
      fr: `La version est documentée, à jour et en formats ouverts.`,
      en: `The version is documented, up to date and in open formats.`
    }
  ],
  favours: [
    { ...severalCanRelease, strong: true },
    {
      when: providers.atLeast('one'),
      fr: `Au moins un prestataire intervient autour de la ressource`,
      en: `At least one provider works with the resource`
    }
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Des données sont à protéger : faites l’essai avec un jeu fictif, jamais avec de vraies personnes.`,
      en: `Data need protecting: run the trial with made-up data, never with real people’s.`
    },
    {
      when: promise.is('nothing'),
      fr: `Vous ne promettez rien au public : écrivez ce que vous tiendrez pendant les six semaines.`,
      en: `You promise the public nothing: write down what you will stand by for the six weeks.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un essai de six semaines, avec la sortie écrite`,
    summary: `Elle décide plus vite d’un essai que d’un programme. Un seul usage, une date de fin, une sortie prévue : elle ne risque que six semaines.`,
    line: `Essayez « [le projet] » six semaines, sur un seul usage. La version est documentée, à jour et en formats ouverts. Nous écrivons la sortie avant de commencer.`,
    proof: `Ayez sous les yeux : une page d’essai. Elle dit l’usage, les dates, ce qui prouvera la réussite et les étapes de la sortie. Faites un export complet avant de le promettre.`
  },
  en: {
    title: `A six-week trial, with the way out in writing`,
    summary: `She decides faster on a trial than on a programme. One use, an end date, a planned exit: all she risks is six weeks.`,
    line: `Try “[the project]” for six weeks, on one use only. The version is documented, up to date and in open formats. We write the way out before we start.`,
    proof: `Have at hand: a one-page trial plan. It gives the use, the dates, what will count as success and the steps of the exit. Run a full export before you promise one.`
  }
});
