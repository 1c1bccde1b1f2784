import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { noBlockingComponent } from '#knowledge/facts/no-blocking-component.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';

export const mayorKeepControl = argument({
  id: 'mayor-keep-control',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    rightsSettled,
    availableToAll,
    freeLicence,
    noBlockingComponent,
    {
      when: providers.is('several'),
      fr: `Plusieurs prestataires interviennent autour de la ressource`,
      en: `Several providers work with the resource`
    }
  ],
  asserts: [
    {
      when: providers.is('several'),
      fr: `plusieurs savent déjà installer ou faire vivre`,
      en: `several can already install or run`
    },
    {
      when: freeLicence,
      fr: `La licence est libre`,
      en: `The licence is free`
    }
  ],
  favours: [{ ...captureUnlikely, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Vous gardez la main`,
    summary: `Un service public craint de rester prisonnier d’un fournisseur. Cet argument montre la porte de sortie avant l’entrée.`,
    line: `Si votre prestataire vous lâche, vous en prenez un autre : plusieurs savent déjà installer ou faire vivre « [le projet] ». La licence est libre : vous gardez le droit de continuer.`,
    proof: `Ayez sous les yeux : les noms de deux prestataires, et l’essai d’une récupération complète de vos données. Si l’export n’est pas testé, dites-le et donnez une date.`
  },
  en: {
    title: `You stay in control`,
    summary: `A town hall fears being held captive by a supplier. This argument shows the way out before the way in.`,
    line: `If your provider lets you down, you take another: several can already install or run “[the project]”. The licence is free: you keep the right to carry on.`,
    proof: `Have at hand: the names of two providers, and the result of one full recovery of your data. If the export has not been tested, say so and give a date.`
  }
});
