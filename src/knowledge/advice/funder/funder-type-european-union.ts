import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { moneyNeededAndTime } from '#knowledge/facts/money-needed-and-time.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import {
  euDcEdicDecision2025,
  ngiFediversityCallJune2026,
  nlnetCallNovember2026,
  openSourceStrategy2026,
  ospoNewsNgi0Paused2026,
  sovereignTechDcEdic2025
} from '#knowledge/sources/european-programmes.ts';

export const funderTypeEuropeanUnion = funder({
  id: 'funder-type-european-union',
  covers: ['development', 'research', 'security', 'translation'],
  modes: ['call-for-projects', 'research-funding', 'public-operator'],
  effortDays: 0,
  requires: [moneyNeededAndTime, mayBeFree],
  favours: [
    { ...freeLicence, strong: true },
    {
      when: spreadModel.is('federation', 'copies'),
      fr: `La ressource peut s’installer ailleurs, sans vous`,
      en: `The resource can be set up elsewhere, without you`
    }
  ],
  cautions: [],
  sources: [
    nlnetCallNovember2026,
    ngiFediversityCallJune2026,
    ospoNewsNgi0Paused2026,
    euDcEdicDecision2025,
    sovereignTechDcEdic2025,
    openSourceStrategy2026
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `L’Union européenne`,
    summary: `Elle finance surtout la production, la recherche et la sécurité, à condition que tout soit ouvert. Ses petites aides passent par des relais comme NLnet.`,
    meansOfAction: `Des aides en cascade, redistribuées par un relais (NGI), de grands programmes (Horizon, Digital Europe, Erasmus+), des fonds régionaux (FEDER, LEADER). Et un consortium pour les communs, le DC-EDIC.`,
    terms: `Un dossier en anglais, une licence ouverte, des étapes payées une à une. NLnet accorde de 5 000 à 50 000 € et accepte les particuliers. Le DC-EDIC, créé le 29 octobre 2025, annonce un guichet unique : à surveiller, nous n’avons trouvé aucun financement ouvert.`,
    difficulties: `Le calendrier bouge : NLnet a fermé NGI0 en juin 2026, puis ouvert « Open Internet Stack » en septembre. Ses dates limites reviennent tous les deux mois : vérifiez la prochaine. La stratégie du logiciel libre de juin 2026, COM(2026) 503, n’ouvre aucun guichet que nous ayons trouvé.`
  },
  en: {
    title: `The European Union`,
    summary: `It mostly funds production, research and security, provided that everything is open. Its small grants go through intermediaries such as NLnet.`,
    meansOfAction: `Cascade grants handed on by an intermediary (NGI), large programmes (Horizon, Digital Europe, Erasmus+), regional funds (ERDF, LEADER). And a consortium for commons, the DC-EDIC.`,
    terms: `An application in English, an open licence, milestones paid one by one. NLnet grants €5,000 to €50,000 and accepts individuals. The DC-EDIC, created on 29 October 2025, announces a one-stop shop. Keep an eye on it: we found no open funding.`,
    difficulties: `The calendar shifts: NLnet closed NGI0 in June 2026, then opened “Open Internet Stack” in September. Its deadlines come every two months: check the next one. The open source strategy of June 2026, COM(2026) 503, opens no counter that we found.`
  }
});
