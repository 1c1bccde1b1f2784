import { mount } from 'svelte';
import Minimal from './Minimal.svelte';

const target = document.querySelector('main') ?? document.body;
target.replaceChildren();
mount(Minimal, { target });
