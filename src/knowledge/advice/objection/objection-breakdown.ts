import { any } from '#engine/reason/condition.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';

export const objectionBreakdown = objection({
  id: 'objection-breakdown',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    {
      when: promise.is('written'),
      fr: `Vos engagements envers les usagers sont écrits`,
      en: `Your commitments to users are in writing`
    },
    {
      when: any(severalCanRelease, providers.atLeast('one')),
      fr: `Pour intervenir, il y a {une équipe de deux personnes} ou {un prestataire}`,
      en: `{A team of two} or {a provider} can step in`
    }
  ],
  asserts: [
    {
      when: promise.is('written'),
      fr: `Ce que nous promettons est écrit`,
      en: `What we promise is in writing`
    }
  ],
  favours: [
    {
      when: providers.is('several'),
      strong: true,
      fr: `Plusieurs prestataires interviennent autour de la ressource`,
      en: `Several providers work with the resource`
    },
    relayIsReady
  ],
  cautions: [
    {
      when: runway.atMost('three-to-six'),
      fr: `Vos moyens actuels couvrent au plus six mois : ne promettez pas un service au-delà.`,
      en: `Your present means cover six months at most: do not promise service beyond that.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« Qui appelle-t-on quand ça tombe en panne ? »`,
    summary: `Derrière la question, une autre : qui sera responsable devant les gens ? Un nom et un délai écrit y répondent mieux qu’un principe.`,
    reply: `Vous appelez une personne dont voici le nom. Ce que nous promettons est écrit, et ce que nous ne promettons pas l’est aussi.`,
    proof: `Ayez sous les yeux : vos engagements écrits, le nom et le numéro de qui répond. Ajoutez le contrat de support proposé, avec ses délais.`
  },
  en: {
    title: `“Who do we ring when it breaks down?”`,
    summary: `Behind the question lies another: who will answer to residents? A name and a written deadline do better than a principle.`,
    reply: `You ring a person, and here is their name. What we promise is in writing, and so is what we do not promise.`,
    proof: `Have at hand: your written commitments, the name and number of whoever answers. Add the support contract on offer, with its response times.`
  }
});
