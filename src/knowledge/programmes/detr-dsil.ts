import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { mairesDeFranceDetr } from '#knowledge/sources/territories.ts';

export const detrDsil = programme({
  id: 'detr-dsil',
  mode: 'public-grant',
  page: 'https://mairesdefrance.com/m/article/print.php?id=650',
  mayApply: carrier.is('local-authority'),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-01-31',
  sources: [mairesDeFranceDetr],
  fr: {
    name: `DETR et DSIL`,
    funder: `État, par la préfecture`,
    pays: `L’investissement des communes et intercommunalités ; rarement l’entretien, l’animation ou un abonnement.`,
    apply: `Lisez l’appel de votre préfecture : ses priorités changent d’un département à l’autre.`
  },
  en: {
    name: `DETR and DSIL`,
    funder: `French State, through the prefecture`,
    pays: `Investment by municipalities and their groupings; seldom upkeep, facilitation or a subscription.`,
    apply: `Read the call of your prefecture: its priorities differ from one department to the next.`
  }
});
