import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { access } from '#knowledge/questions/qualify/access.ts';

export const brakeSecretsAndPersonalData = brake({
  id: 'brake-secrets-and-personal-data',
  holdsBack: ['opening'],
  loosenedBy: ['assess-data-risk', 'rule-data', 'security-policy'],
  effortDays: 0,
  requires: [dataToProtect],
  favours: [
    {
      when: access.atMost('on-request'),
      fr: `La ressource n’est pas encore publique : il est temps de trier`,
      en: `The resource is not public yet: now is the time to sort it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des secrets et des données à protéger`,
    summary: `Mots de passe dans l’historique, noms dans les fichiers, failles possibles : publier pourrait nuire à quelqu’un. La crainte est fondée, mais elle vise une partie de la ressource, rarement le tout.`,
    who: `Les responsables de la sécurité et la personne déléguée à la protection des données`,
    levers: [
      `Séparer le code, les réglages et les données : le premier peut s’ouvrir sans les autres.`,
      `Nettoyer l’historique, ou repartir d’un dépôt neuf, et changer les mots de passe qui y ont figuré.`,
      `Fabriquer un jeu de test qui ne décrit aucune personne réelle.`,
      `Ouvrir une adresse privée pour signaler une faille.`,
      `Mener l’analyse d’impact sur les données personnelles (AIPD) avant de publier.`
    ]
  },
  en: {
    title: `Secrets and data to protect`,
    summary: `Passwords in the history, names in the files, possible weaknesses: publishing could harm somebody. The fear is well founded, but it concerns a part of the resource, seldom the whole.`,
    who: `Security officers and the data protection officer`,
    levers: [
      `Separate code, settings and data: the first can be opened without the others.`,
      `Clean the history, or start from a fresh repository, and change every password that was in it.`,
      `Make a test set that describes no real person.`,
      `Open a private address for reporting security flaws.`,
      `Carry out the data protection impact assessment (DPIA) before publishing.`
    ]
  }
});
