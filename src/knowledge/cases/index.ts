import { decidim } from './decidim.ts';
import { wikipedia } from './wikipedia.ts';
import { atelierPaysan } from './atelier-paysan.ts';
import { commonVoice } from './common-voice.ts';
import { openLaw } from './open-law.ts';
import { fabmob } from './fabmob.ts';
import { peertube } from './peertube.ts';
import { openstreetmap } from './openstreetmap.ts';
import { panoramax } from './panoramax.ts';
import { openFoodFacts } from './open-food-facts.ts';
import { ban } from './ban.ts';
import { telaBotanica } from './tela-botanica.ts';
import { matrix } from './matrix.ts';
import { mastodon } from './mastodon.ts';
import { penpot } from './penpot.ts';
import { blender } from './blender.ts';
import { libreoffice } from './libreoffice.ts';
import { geonature } from './geonature.ts';
import { publik } from './publik.ts';
import { yunohost } from './yunohost.ts';
import { openssl } from './openssl.ts';
import { babel } from './babel.ts';
import { os2 } from './os2.ts';
import { nosdeputes } from './nosdeputes.ts';
import { gratipay } from './gratipay.ts';

/*
 * How the profile of a case was put into the words of our own questions.
 *
 * Carrier: an association, a company and an informal group keep their name. A foundation becomes an
 * association, the nearest non-profit entity that we ask about. A public body becomes a State body,
 * because all three here (ADEME, the State services and IGN, the national parks) are national. A
 * consortium becomes the kinds of those who carry it. A company said to be owned as a worker
 * cooperative is listed under both.
 *
 * Resource: software, data, content and standard keep their name. An infrastructure that is run for
 * its users, with public code, becomes an online service and software. What the file calls mixed
 * becomes the resources that the case or its sources name, or planned.
 *
 * Users: citizens become the public. Public bodies become local authorities, our only public users,
 * even where they are also States. The others keep their name; the file never speaks of education.
 *
 * Maturity: an idea and a prototype keep their name. “In use” becomes growth, “mature” becomes
 * infrastructure.
 *
 * Community size: the bands of the file do not match ours, so each takes the level that covers most
 * of it. Under ten becomes four to fifteen, 10 to 99 becomes sixteen to a hundred, anything larger
 * becomes over a hundred. The scope keeps its name.
 *
 * Modes: own budgets and given time are both self-funding. An endowment, a contract with a foundation
 * and the gift of a company's foundation are corporate philanthropy; other gifts for which the case
 * names no counterpart are a no-strings fund. Venture capital stands under solidarity investment, our
 * only mode for capital, and conferences, merchandise and paid downloads under derived products. A mode
 * that had ended by the year given, or came after it, keeps its rank, and the text says so.
 */

/** The real commons that we compare a project with: examples to look at, never proofs. */
export const realCases = [
  decidim,
  openLaw,
  fabmob,
  peertube,
  wikipedia,
  openstreetmap,
  panoramax,
  openFoodFacts,
  ban,
  telaBotanica,
  matrix,
  mastodon,
  penpot,
  blender,
  libreoffice,
  geonature,
  publik,
  yunohost,
  openssl,
  babel,
  os2,
  nosdeputes,
  gratipay,
  atelierPaysan,
  commonVoice
];
