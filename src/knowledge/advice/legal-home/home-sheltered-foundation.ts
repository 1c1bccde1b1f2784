import { any } from '#engine/reason/condition.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import {
  fondationDeFranceFourSteps,
  fondationDeFranceQuarterly,
  philanthropyAct,
  soessShelteringFoundation
} from '#knowledge/sources/foundations.ts';

export const homeShelteredFoundation = legalHome({
  id: 'home-sheltered-foundation',
  effortDays: 20,
  requires: [
    generalInterestPossible,
    inUse,
    {
      when: any(currentIncome.has('gifts'), wouldSuffer.has('companies')),
      fr: `{Des dons rentrent déjà}, ou {des entreprises souffriraient de sa disparition}`,
      en: `{Gifts already come in}, or {companies would suffer if it disappeared}`
    }
  ],
  favours: [
    {
      when: currentIncome.has('gifts'),
      strong: true,
      fr: `Des dons rentrent déjà`,
      en: `Gifts already come in`
    }
  ],
  cautions: [
    {
      when: moneyRunsOutSoon,
      fr: `L’argent manquera avant qu’une telle fondation existe : cherchez d’abord un hôte ou une avance`,
      en: `Money will run out before such a foundation exists: first look for a host or an advance`
    }
  ],
  sources: [
    philanthropyAct,
    fondationDeFranceFourSteps,
    fondationDeFranceQuarterly,
    soessShelteringFoundation
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Fondation abritée : sous l’égide d’une autre`,
    summary: `Une fondation existante reçoit les dons pour votre cause, remet les reçus fiscaux et les verse à des projets. Rien n’est créé : la fondation abritée n’a pas de personnalité propre.`,
    fits: `Une famille ou une entreprise veut donner beaucoup, pendant plusieurs années, pour une cause d’intérêt général. Le commun en est l’un des projets.`,
    avoid: `Vous avez moins que le plancher. Ou il vous faut signer, embaucher et décider : l’abritante signe et répond de tout. L’argent donné l’est pour toujours.`,
    cost: `À la Fondation de France, 200 000 € en cinq ans au plus ; 500 000 € si le capital doit durer. Page lue en novembre 2026. Son bureau examine les dossiers chaque trimestre. Les autres fondations abritantes fixent leur plancher et leurs frais : demandez-les par écrit.`,
    firstStep: `Demandez au plus gros donateur possible s’il s’engagerait cinq ans. Sous le plancher, demandez plutôt une aide à une fondation qui existe.`,
    template: `Nous proposons à [donateur] d’étudier une fondation abritée par [fondation], dont la cause est [en une phrase].
Engagement : [montant] sur [cinq] ans. [Projet] serait soutenu sur décision du comité de la fondation, où siège [qui] de la communauté.
Le nom, le domaine et les comptes de [projet] restent à [structure].
Nous demandons par écrit le plancher, les frais de gestion et le délai de versement. Nous demandons aussi où va le solde à la fin.`
  },
  en: {
    title: `Sheltered foundation: under another’s wing`,
    summary: `An existing French foundation receives gifts for your cause, issues the tax receipts and pays projects. Nothing is created: a sheltered foundation has no legal existence of its own.`,
    fits: `A family or a company wants to give a lot, over several years, for a cause of general interest. The commons is one of its projects.`,
    avoid: `You have less than the floor. Or you need to sign, hire and decide: the sheltering foundation does. Money given is given for good.`,
    cost: `At the Fondation de France, €200,000 within five years; €500,000 if the capital must last. Page read in November 2026. Its board looks at requests every quarter. Other sheltering foundations set their own floor and fees: ask for them in writing.`,
    firstStep: `Ask the largest possible donor whether they would commit for five years. Below the floor, rather ask an existing foundation for support.`,
    template: `We propose to [donor] to study a foundation sheltered by [foundation], whose cause is [in one sentence].
Commitment: [amount] over [five] years. [Project] would be supported when the foundation’s committee so decides; [who] from the community sits on it.
The name, the domain and the accounts of [project] stay with [entity].
We ask in writing for the floor, the management fees and how fast money is paid. We also ask where the balance goes at the end.`
  }
});
