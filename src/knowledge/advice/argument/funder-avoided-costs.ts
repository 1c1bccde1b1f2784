import { any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publicServicesWouldSuffer } from '#knowledge/facts/public-services-would-suffer.ts';
import { recentFigures } from '#knowledge/facts/recent-figures.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';
import { deMinimisAid } from '#knowledge/sources/law-of-structures.ts';

export const funderAvoidedCosts = argument({
  id: 'funder-avoided-costs',
  persona: 'funder',
  effortDays: 0,
  requires: [
    inUse,
    publicServicesWouldSuffer,
    {
      when: any(measures.is('yes'), recentFigures, proof.is('study')),
      fr: `Vous avez de quoi faire un calcul : {des mesures}, {des chiffres d’usage} ou {une étude}`,
      en: `You have enough for a calculation: {measures}, {usage figures} or {a study}`
    }
  ],
  asserts: [
    {
      when: publicServicesWouldSuffer,
      fr: `des services publics en souffriraient`,
      en: `public services would suffer`
    }
  ],
  favours: [
    {
      when: proof.is('study'),
      strong: true,
      fr: `Une étude ou un rapport est publié`,
      en: `A study or a report has been published`
    },
    {
      when: neighbour.is('closed'),
      fr: `Une solution fermée sert de point de comparaison`,
      en: `A closed solution serves as a comparison`
    }
  ],
  cautions: [],
  sources: [etalabCommunsWorkshops, deMinimisAid],
  reviewed: '2026-11-28',
  fr: {
    title: `Ce que cela évite de payer aux services publics`,
    summary: `Un coût évité parle à qui vote un budget. Le chiffre doit pouvoir être refait par quelqu’un qui ne vous croit pas.`,
    line: `Si « [le projet] » disparaissait, des services publics en souffriraient. Voici ce que leur coûterait une autre solution, et le détail du calcul pour que vous puissiez le refaire.`,
    proof: `Ayez sous les yeux : le calcul daté, ses hypothèses et une solution comparable. Un précédent, qui n’est pas votre chiffre : le logiciel LemonLDAP::NG. La gazette BlueHats de l’État lui attribue plusieurs dizaines de millions d’euros d’économies par an. Sans calcul à vous, renoncez à l’argument. Ajoutez le chemin de l’argent à l’effet : vos actes, leurs usagers, ce qui change, les signes. Vous vendez aussi ? Listez vos aides publiques de trois ans (règlement 2023/2831).`
  },
  en: {
    title: `What it saves public services from paying`,
    summary: `An avoided cost speaks to whoever votes on a budget. Somebody who does not believe you must be able to redo the sum.`,
    line: `If “[the project]” disappeared, public services would suffer. Here is what another solution would cost them, with the working so that you can redo it.`,
    proof: `Have at hand: the dated calculation, its assumptions and a comparable solution. A precedent, which is not your figure: the software LemonLDAP::NG. The French State’s BlueHats gazette credits it with savings of several tens of millions of euros a year. Without a calculation of your own, drop the argument. Add the path from money to effect: your acts, their users, what changes, how one sees it. Do you sell too? List your public aid of three years (Regulation 2023/2831).`
  }
});
