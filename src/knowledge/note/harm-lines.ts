import type { InBoth } from '#engine/locale.ts';
import type { Remark } from '#engine/note/remark.ts';
import { all, any, not, type Condition } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { underPublicLaw } from '#knowledge/facts/under-public-law.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { digitalServicesAct } from '#knowledge/sources/law-of-fields.ts';
import { civilLiability, involuntaryHarm } from '#knowledge/sources/law-of-harm.ts';
import { ALREADY_OUT, MAY_HURT, WENT_WRONG, WHO_ANSWERS } from './harm.ts';
import { dataMayLeak, ofALeak, peopleMayLeak } from './leak.ts';
import { privateCollection } from './private-collection.ts';
import { publicLiability } from './public-liability.ts';

const mayHurt = danger.has('may-hurt');
const alreadyOut = danger.has('already-out');
const peopleInIt = any(agreement.has('people-shown'), dataToProtect.when);
/** It is somebody’s work, and not only data on somebody. */
const isWork = resource.has('content', 'hardware', 'software', 'standard');

const closeTheAccess: Remark = {
  about: MAY_HURT,
  when: peopleMayLeak,
  fr: `D’abord la sécurité : refermez l’accès cette semaine. Qui entre, qui est parti, quelles copies existent ?`,
  en: `Safety first: close the access this week. Who gets in, who has left, which copies exist?`
};

/** What is answered first, whatever was asked, where somebody may be hurt: one sentence of each. */
export const harmLines: readonly Remark[] = [
  {
    about: MAY_HURT,
    when: all(mayHurt, maturity.is('idea')),
    fr: `D’abord la sécurité : rien ne sort avant l’avis de quelqu’un de compétent.`,
    en: `Safety first: nothing goes out before somebody competent has checked it.`
  },
  closeTheAccess,
  { ...closeTheAccess, when: dataMayLeak, ofHarm: ofALeak },
  {
    about: MAY_HURT,
    when: all(mayHurt, resource.has('hardware')),
    needs: [WENT_WRONG],
    fr: `D’abord la sécurité : cette semaine, prévenez qui en a un. La part en cause ne sert plus ; le reste continue.`,
    en: `Safety first: this week, warn those who have one. The part at fault is used no more; the rest goes on.`
  },
  {
    about: MAY_HURT,
    when: all(mayHurt, any(not(releasePeople.is('nobody')), not(holderDied))),
    needs: [WENT_WRONG],
    fr: `D’abord la sécurité : cette semaine, prévenez qui s’y fie. Faites corriger ; rien ne paraît ni ne se transmet avant.`,
    en: `Safety first: this week, warn those who rely on it. Have it corrected; nothing appears or is passed on before.`
  },
  {
    about: MAY_HURT,
    when: all(mayHurt, releasePeople.is('nobody'), not(resource.has('hardware'))),
    fr: `D’abord la sécurité : cette semaine, prévenez qui s’en sert de ce qui peut tromper. Rien d’incertain ne se publie.`,
    en: `Safety first: this week, warn those who use it of what may mislead. Nothing unchecked is published.`
  },
  {
    about: MAY_HURT,
    when: all(
      mayHurt,
      resource.has('software', 'online-service'),
      not(resource.has('hardware')),
      maturity.atLeast('first-users')
    ),
    fr: `D’abord la sécurité : avertissez qui s’en sert, donnez un autre moyen. Rien ne s’éteint avant son essai.`,
    en: `Safety first: this week, warn those who use it and give another means. Nothing goes off before it has been tried.`
  },
  {
    about: MAY_HURT,
    when: all(mayHurt, resource.has('hardware')),
    fr: `D’abord la sécurité : sans contrôle du métier, rien de neuf ne sort. Ni prêt, ni vente, ni publication.`,
    en: `Safety first: nothing new goes out unchecked by somebody of the trade. No loan, no sale, no publication.`
  },
  {
    about: MAY_HURT,
    when: mayHurt,
    fr: `D’abord la sécurité : faites relire par quelqu’un du métier. Rien de neuf ne paraît ; une erreur connue se retire.`,
    en: `Safety first: have it read by somebody of the trade. Nothing new appears; a known error is taken out.`
  },
  {
    about: ALREADY_OUT,
    when: alreadyOut,
    fr: `Ce qui circule sans accord se retire cette semaine, copies comprises, preuve gardée.`,
    en: `What is out without consent is taken down this week, copies included, and the proof kept.`
  }
];

/** What somebody wrote may hurt people is the risk, before whatever a situation warns of: what is feared stays a fear. */
export const harmRisk: readonly Remark[] = [
  {
    about: MAY_HURT,
    when: mayHurt,
    needs: ['harm'],
    fr: `C’est le danger que vous nommez{harm-named}. Connu, ni arrêté ni dit, il pèse plus que tout le reste.`,
    en: `It is the danger that you name{harm-named}. Known, neither stopped nor told, it weighs more than all the rest.`
  }
];

const whoProtects: Remark = {
  about: WHO_ANSWERS,
  when: peopleMayLeak,
  unless: privateCollection,
  sources: [gdpr],
  fr: `Qui tient des données de personnes les protège (RGPD, article 32). Une fuite se notifie, sauf risque écarté ; s’il est élevé, les personnes l’apprennent (33 et 34).`,
  en: `Whoever holds data on people protects them (GDPR, article 32). A leak is notified, unless any risk is ruled out; if it is high, the people are told (33 and 34).`
};

const HOST: InBoth<string> = {
  fr: `L’hébergeur doit offrir un formulaire et y répondre (règlement 2022/2065, article 16).`,
  en: `The host must offer a form and answer it (Regulation 2022/2065, article 16).`
};
const PERSON: InBoth<string> = {
  fr: ` Une personne vivante demande l’effacement, réponse sous un mois (RGPD, 12 et 17).`,
  en: ` A living person asks for erasure, answered within a month (GDPR, 12 and 17).`
};
const WORK: InBoth<string> = {
  fr: ` Qui a créé ou joué, puis sa famille, défend l’œuvre et le nom (L121-1, L212-2).`,
  en: ` Whoever created or performed a work, then the family, defends it and the name (L121-1, L212-2).`
};

/** What has it taken down, by what is out: people, a work, or both. */
const outLaw = ({
  when,
  people,
  work
}: Readonly<{ when: Condition; people: boolean; work: boolean }>): Remark => ({
  about: ALREADY_OUT,
  when,
  sources: [digitalServicesAct, ...(people ? [gdpr] : []), ...(work ? [intellectualPropertyCode] : [])],
  fr: `${HOST.fr}${people ? PERSON.fr : ''}${work ? WORK.fr : ''}`,
  en: `${HOST.en}${people ? PERSON.en : ''}${work ? WORK.en : ''}`
});

/** The texts that decide who answers, and what whoever publishes plans must write on them. */
export const harmLaw: readonly Remark[] = [
  whoProtects,
  // Words add a law, and take none away.
  { ...whoProtects, about: MAY_HURT, when: dataMayLeak, ofHarm: ofALeak },
  {
    about: WHO_ANSWERS,
    when: mayHurt,
    unless: any(underPublicLaw, carrier.is('research')),
    sources: [civilLiability, involuntaryHarm],
    fr: `Publier n’excuse rien. Faute, négligence ou chose que l’on garde : code civil, 1240 à 1242 ; qui produit par métier, même sans faute : 1245. Au pénal, blessure ou mort par imprudence : 222-19, 221-6. De loin, faute délibérée, ou faute grave devant un danger que l’on ne pouvait ignorer : 121-3. Une ou un juriste confirme.`,
    en: `Publishing excuses nothing. Fault, negligence or a thing in one’s keeping: French civil code, 1240 to 1242; whoever produces as a trade, even without fault: 1245. In criminal law, injury or death by carelessness: 222-19, 221-6. From afar, a deliberate fault, or a serious one before a danger that could not be ignored: 121-3. A lawyer confirms.`
  },
  {
    about: MAY_HURT,
    when: all(mayHurt, resource.has('hardware')),
    fr: `Sur chaque plan publié : version, usage prévu, charge et limites, ce qui est vérifié, par qui et quand. Et : « Toute modification annule cette vérification. Un accident ? Écrivez ici. »`,
    en: `On each published plan: version, intended use, load and limits, what is checked, by whom and when. And: “Any change cancels this check. An accident? Write here.”`
  },
  ...publicLiability,
  ...[
    { when: all(alreadyOut, peopleInIt, isWork), people: true, work: true },
    { when: all(alreadyOut, peopleInIt, not(isWork)), people: true, work: false },
    { when: all(alreadyOut, not(peopleInIt)), people: false, work: true }
  ].map(outLaw)
];
