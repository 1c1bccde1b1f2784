import type { OptionOf } from '#engine/reason/question.ts';
import type { resource } from './questions/qualify/resource.ts';

/** What has a licence, rights and terms of its own: a service is made of the same code as the software. */
export const parts = ['code', 'data', 'content', 'plans', 'standard', 'model'] as const;
export type Part = (typeof parts)[number];

export type ResourceKind = OptionOf<typeof resource>;

/** The part that each kind of resource is. */
export const partOf: Readonly<Record<ResourceKind, Part>> = {
  software: 'code',
  'online-service': 'code',
  data: 'data',
  content: 'content',
  hardware: 'plans',
  standard: 'standard',
  'ai-model': 'model'
};
