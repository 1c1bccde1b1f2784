import { all } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const generalInterest = oneOf({
  id: 'general-interest',
  options: ['ruling', 'likely', 'no'],
  mayNotKnow: true,
  control: 'given',
  // No gift is asked for.
  askedWhen: all(tendsOurOwn, carrier.is('individual', 'informal-group', 'association', 'research')),
  fr: {
    ask: `Le projet est-il d’intérêt général, au sens des impôts ?`,
    short: `Intérêt général fiscal`,
    hint: `Le rescrit est la réponse écrite de l’administration fiscale.`,
    why: `En France, un don ne réduit l’impôt que si l’organisme qui le reçoit remplit certaines conditions. Les remplit-il ?`,
    changes: `La loi n’exige pas de rescrit pour recevoir un don. Sans réponse écrite de l’administration, ne promettez pas de reçu fiscal.`,
    findOut: `Demandez à la personne qui tient les comptes si vous avez un rescrit. Sinon, voyez si votre activité est de celles que la loi énumère (éducative, scientifique, culturelle…). Demandez-le aux impôts : leur silence n’est pas un accord.`,
    options: {
      ruling: `Oui : un rescrit le confirme`,
      likely: `Probablement : rien d’écrit ne le confirme`,
      no: `Non : le projet ne remplit pas les conditions`
    }
  },
  en: {
    ask: `Is the project of general interest, in the sense of French tax law?`,
    short: `General interest (tax)`,
    hint: `A tax ruling, or “rescrit”, is the tax office’s written answer.`,
    why: `In France a gift is tax-deductible only if the organisation that receives it meets certain conditions. Does it?`,
    changes: `The law does not require a ruling to receive a gift. Without the tax office’s written answer, do not promise a tax receipt.`,
    findOut: `Ask whoever keeps the accounts whether you have a ruling. Otherwise, see whether your activity is one that the law lists (educational, scientific, cultural…). Ask the tax office: its silence is not a yes.`,
    options: {
      ruling: `Yes: a tax ruling confirms it`,
      likely: `Probably: nothing in writing confirms it`,
      no: `No: the project does not meet the conditions`
    }
  }
});
