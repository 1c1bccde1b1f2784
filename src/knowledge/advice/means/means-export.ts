import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { means } from '#knowledge/kinds/means.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const meansExport = means({
  id: 'means-export',
  category: 'interoperability',
  putToWorkBy: ['rule-exit', 'exit-clause', 'document-operations'],
  effortDays: 0,
  requires: [
    {
      when: resource.has('online-service'),
      fr: `La ressource est un service en ligne`,
      en: `The resource is an online service`
    }
  ],
  favours: [
    { ...openToCapture, strong: true },
    {
      when: spreadModel.is('central'),
      fr: `Un seul service central servira tout le monde`,
      en: `One central service will serve everybody`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Partir avec toutes ses données`,
    summary: `Chaque usager peut tout récupérer, et tout reprendre ailleurs. Un service dont on peut partir inspire plus confiance qu’un service qui retient.`,
    community: `Les personnes et les structures qui utilisent le service, et celles qui l’hébergent.`,
    incentives: `Vous promettez que l’on part quand on veut. Un badge signale les instances qui tiennent cette promesse.`,
    rules: `Testez l’export à chaque version et utilisez un format ouvert.`,
    benefits: `La confiance vient plus vite, et plus personne ne peut refermer la ressource en gardant les données.`
  },
  en: {
    title: `Free to leave with all your data`,
    summary: `Every user can take everything away and start again elsewhere. A service one can leave is trusted more than one that holds on.`,
    community: `The people and organisations that use the service, and those that host it.`,
    incentives: `You promise that people may leave whenever they like. A badge marks the instances that keep this promise.`,
    rules: `Test the export with each version and use an open format.`,
    benefits: `Trust comes sooner, and nobody can close the resource by keeping the data.`
  }
});
