import type { Step } from '#engine/note/remark.ts';
import { all, not } from '#engine/reason/condition.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { anssiFlaws } from '#knowledge/sources/law-of-harm.ts';
import { MAY_HURT } from './harm.ts';

/** How words begin by which somebody says that a stranger could command it. */
const ofAFlaw: readonly string[] = [
  'faille',
  'meme cle',
  'seule cle',
  'cle commune',
  'cle de signature',
  'vulnerab',
  'porte derobee',
  'flaw',
  'same key',
  'single key',
  'signing key',
  'backdoor'
];

const inUse = all(
  danger.has('may-hurt'),
  not(maturity.is('idea')),
  resource.has('software', 'online-service', 'hardware', 'ai-model')
);

/**
 * A flaw that is told to everybody before it is mended helps whoever would use it: users hear what to do, those who
 * can mend it hear the rest.
 */
const mendFirst: Step = {
  id: 'mend-first',
  about: MAY_HURT,
  within: 7,
  when: inUse,
  ofHarm: ofAFlaw,
  sources: [anssiFlaws],
  fr: {
    title: `Corriger avant de décrire{harm-quoted}`,
    why: `Une faille décrite avant son remède sert à qui veut nuire.`,
    first: `À qui peut la corriger, puis au CERT-FR : la faille, en entier. Grave, l’éditeur la signale à l’ANSSI (L2321-4-1 du code de la défense). À qui s’en sert, le geste seul : « Pas cette fonction sans quelqu’un à côté, avant notre prochain message. » Rien en public d’ici là. Ce qui alerte, secourt ou soigne reste en service. À l’assurance, le même avis.`,
    done: `Le geste est connu de chacun ; le remède a son jour, et la faille n’a pas circulé.`,
    takes: `3 h`
  },
  en: {
    title: `Mend before describing{harm-quoted}`,
    why: `A flaw described before it is mended serves whoever means harm.`,
    first: `To whoever can mend it, then to the national response team (in France CERT-FR): the whole flaw. A serious one is reported to ANSSI by its publisher (L2321-4-1, French defence code). To those who use it, only what to do: “Not this function without somebody beside it, until we write again.” Nothing in public until then. Whatever warns, rescues or heals stays in use. To the insurer, the same notice.`,
    done: `Everybody knows what to do; the remedy has its day, and the flaw has not gone round.`,
    takes: `3 h`
  }
};

/** In an object it comes before what gave way; in what runs, after an access that is to be closed. */
export const flawInObject: Step = {
  ...mendFirst,
  id: 'mend-the-object-first',
  when: all(inUse, resource.has('hardware'))
};
export const flawInCode: Step = mendFirst;
