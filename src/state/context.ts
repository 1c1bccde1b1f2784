import { createContext } from 'svelte';
import type { Advisor } from './advisor.svelte.ts';
import type { Carried } from './carried.svelte.ts';
import type { Offline } from './offline.svelte.ts';
import type { Project } from './project.svelte.ts';

/** The project that is open in this tab. */
export const [useProject, provideProject] = createContext<Project>();

/** What follows from its answers. */
export const [useAdvisor, provideAdvisor] = createContext<Advisor>();

/** The project that the one file carries; only there. */
export const [useCarried, provideCarried] = createContext<Carried>();

/** Whether the product works without a network, and its updates. */
export const [useOffline, provideOffline] = createContext<Offline>();
