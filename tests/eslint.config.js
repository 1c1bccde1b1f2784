import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

// Lets TypeScript read each component as the linter does: otherwise it builds its program anew for each of
// them, which takes five times as long. Read when the plugin is loaded.
process.env['SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK'] = '1';
const { default: svelte } = await withoutSaying(() => import('eslint-plugin-svelte'));

/**
 * Loads it without its notice that this is an experiment, which would stand first in every run of the tests.
 * @template Loaded
 * @param {() => Promise<Loaded>} load
 */
async function withoutSaying(load) {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = () => true;
  try {
    return await load();
  } finally {
    process.stderr.write = write;
  }
}

/** Outside data is parsed where it comes in, never in a component, where the rules about `any` are off. */
const parsing = ["CallExpression[callee.object.name='JSON'][callee.property.name='parse']"].map(
  (selector) => ({
    selector,
    message: 'A component gets data that has been parsed.'
  })
);

export default defineConfig(
  globalIgnores(['**/.svelte-kit/', 'build/', 'test-results/', 'node_modules/']),
  ts.configs.strict,
  ts.configs.recommendedTypeCheckedOnly,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
        extraFileExtensions: ['.svelte']
      }
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true }
      ],
      // A function may be async so that it rejects instead of throwing.
      '@typescript-eslint/require-await': 'off',
      // Addresses come from `places`, which resolves each of them; the rule cannot see that.
      'svelte/no-navigation-without-resolve': 'off',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'dexie', message: 'Only src/storage names Dexie.' }] }
      ]
    }
  },
  {
    // In a template, the linter does not know what a component or an element expects: whatever a function
    // there is given is `any` to it. svelte-check knows, and refuses what does not fit.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': ['error', ...parsing]
    }
  },
  {
    files: ['src/storage/**', 'src/build/virtual.d.ts', 'tests/reference-wizard/**'],
    rules: { 'no-restricted-imports': 'off' }
  }
);
