import { growing } from '#knowledge/facts/growing.ts';
import { action } from '#knowledge/kinds/action.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { trademarkFees2019 } from '#knowledge/sources/law-of-structures.ts';

export const brandCharter = action({
  id: 'brand-charter',
  stage: 'maintain',
  horizon: 365,
  after: ['transfer-assets'],
  serves: ['rule-brand', 'label'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: namePolicy.is('unclear', 'forbidden'),
      fr: `{Rien ne dit qui peut se servir du nom}, ou {le nom vous est réservé}`,
      en: `{Nothing says who may use the name}, or {the name is reserved for you}`
    }
  ],
  favours: [
    {
      when: spreadModel.is('federation'),
      strong: true,
      fr: `Des instances autonomes porteront le même nom`,
      en: `Self-governing instances will bear the same name`
    },
    growing
  ],
  cautions: [
    {
      when: nameOwner.is('one-person', 'supplier'),
      fr: `{Une seule personne} ou {un prestataire} détient le nom : transférez-le avant de déposer la marque`,
      en: `{One person} or {a supplier} holds the name: transfer it before you register the trade mark`
    }
  ],
  sources: [livreBlancCommunsNumeriques, trademarkFees2019],
  reviewed: '2026-11-23',
  fr: {
    title: `Écrire la charte du nom et déposer la marque`,
    summary: `Un nom sans règle se dispute ; un nom réservé exclut. Écrivez ce que tout le monde peut en faire et ce qui demande un accord. Puis déposez la marque à l’INPI : 190 € pour une classe, puis 40 € par classe (arrêté de 2019, à vérifier).`,
    firstStep: `Listez dix usages possibles du nom : un site, une affiche, une instance locale, un prestataire… Devant chacun, écrivez « libre », « sur demande » ou « non ».`,
    evidence: `La charte est publique. Vous gardez le récépissé de dépôt avec les accès.`
  },
  en: {
    title: `Write the name charter and register the trade mark`,
    summary: `A name with no rules is fought over; a reserved name shuts people out. Write down what anybody may do with it and what needs consent. Then register it, in France with INPI: €190 for one class, then €40 a class (order of 2019, to be checked).`,
    firstStep: `List ten possible uses of the name: a site, a poster, a local instance, a provider… Beside each, write “free”, “on request” or “no”.`,
    evidence: `The charter is public. You keep the filing receipt with the credentials.`
  }
});
