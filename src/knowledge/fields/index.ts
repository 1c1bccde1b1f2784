import type { Field } from '#knowledge/kinds/field.ts';
import { code } from './code.ts';
import { culture } from './culture.ts';
import { farming } from './farming.ts';
import { health } from './health.ts';
import { language } from './language.ts';
import { making } from './making.ts';
import { maps } from './maps.ts';
import { nature } from './nature.ts';
import { school } from './school.ts';
import { science } from './science.ts';
import { solidarity } from './solidarity.ts';
import { town } from './town.ts';
import { transport } from './transport.ts';
import { voice } from './voice.ts';

/** Every field that we know something of, in the order of its question. */
export const fields: readonly Field[] = [
  town,
  health,
  school,
  science,
  culture,
  nature,
  farming,
  transport,
  maps,
  solidarity,
  making,
  code,
  voice,
  language
];
