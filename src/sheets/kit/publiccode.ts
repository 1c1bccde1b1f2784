import { blank } from './blank.ts';
import { carriedByOne } from './carriers.ts';
import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { placeholders } from './placeholders.ts';
import { StandIn } from './stand-in.ts';

/** How long the standard lets the two descriptions be, in letters. */
const SHORT = 150;
const LONG = 150;

/** How far each answer on maturity is in the words of the standard; those that a growing use does not settle are asked. */
const statusFor: Readonly<Record<string, string>> = {
  idea: 'concept',
  prototype: 'development',
  'first-users': 'beta',
  infrastructure: 'stable'
};

/** The record of public software (publiccode.yml 0.7); undefined where there is no code, or no licence for it. */
export function publiccode(ground: KitGround): KitFile | undefined {
  const { texts, locale, parts, situation, people, name, purpose } = ground;
  const { publiccode: said, from, questions } = texts;
  const code = parts.find(({ kind }) => kind === 'code')?.licence;
  if (!code) return undefined;
  const address = placeholders[locale];
  const status = statusFor[ground.answerTo('maturity')];
  const online = [situation.answers['resource']].flat().includes('online-service');
  const contacts = people.length > 0 ? people : [new StandIn(blank(locale, said.contact), said.contact)];
  const told = said.long(name, sentence(purpose));
  const long =
    [...told].length < LONG
      ? new StandIn(`${told} ${blank(locale, said.description)}`.padEnd(LONG, '.'), said.description)
      : told;
  const short = new StandIn(blank(locale, said.description), said.description);
  return {
    path: 'publiccode.yml',
    what: texts.what.publiccode,
    from: [from.answer(questions.resource), from.answer(questions.maturity)],
    chosen: true,
    content: {
      form: 'yaml',
      data: {
        publiccodeYmlVersion: '0.7',
        name,
        url: new StandIn(`${address}/repository`, said.repository),
        platforms: online ? ['web'] : [new StandIn('web', said.platform)],
        developmentStatus: status ?? new StandIn('beta', said.status),
        softwareType: online ? 'standalone/web' : new StandIn('standalone/other', said.type),
        description: {
          [locale]: {
            shortDescription: [...purpose].length <= SHORT ? purpose : short,
            longDescription: long,
            features: [new StandIn(blank(locale, said.feature), said.feature)]
          }
        },
        legal: { license: code.spdx, mainCopyrightOwner: new StandIn(ground.holder, texts.blanks.holder) },
        maintenance: {
          type: carriedByOne(situation) ? 'internal' : 'community',
          contacts: contacts.map((who) => ({ name: who }))
        },
        localisation: {
          localisationReady: new StandIn(false, said.languages),
          availableLanguages: [locale]
        }
      }
    }
  };
}

/** A purpose as one says it among other sentences. */
const sentence = (text: string) => (/[.!?…\]]$/u.test(text) ? text : `${text}.`);
