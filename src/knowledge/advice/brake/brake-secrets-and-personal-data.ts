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
    summary: `Des noms ou des voix dans les fichiers, des mots de passe dans l’historique : publier pourrait nuire à quelqu’un. La crainte est fondée, mais elle vise une partie de la ressource, rarement le tout.`,
    who: `Les responsables de la sécurité et la personne déléguée à la protection des données`,
    levers: [
      `Séparer ce qui peut s’ouvrir de ce qui doit rester protégé.`,
      `Nettoyer l’historique, ou repartir de fichiers neufs, et changer les mots de passe qui y ont figuré.`,
      `Montrer d’abord des exemples où personne ne se reconnaît.`,
      `Ouvrir une adresse privée pour demander un retrait ou signaler un problème.`,
      `Mener l’analyse d’impact sur les données personnelles (AIPD) avant de publier.`
    ]
  },
  en: {
    title: `Secrets and data to protect`,
    summary: `Names or voices in the files, passwords in the history: publishing could harm somebody. The fear is well founded, but it concerns a part of the resource, seldom the whole.`,
    who: `Security officers and the data protection officer`,
    levers: [
      `Separate what can be opened from what must stay protected.`,
      `Clean the history, or start from fresh files, and change every password that was in it.`,
      `First show examples in which nobody can be recognised.`,
      `Open a private address for asking that something be removed, or reporting a problem.`,
      `Carry out the data protection impact assessment (DPIA) before publishing.`
    ]
  }
});
