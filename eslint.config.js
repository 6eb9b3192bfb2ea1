import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: the whole table. What is not named is forbidden.
 * Features never import each other: what two of them need belongs to a foundation.
 */
const mayImport = {
  i18n: [],
  markdown: ['i18n'],
  catalogue: ['i18n', 'markdown'],
  checks: ['i18n', 'markdown', 'catalogue'],
  editing: ['i18n', 'markdown', 'catalogue'],
  search: ['i18n', 'markdown', 'catalogue'],
  api: ['i18n', 'markdown', 'catalogue'],
  feedback: ['i18n'],
  site: ['i18n', 'markdown', 'catalogue', 'checks', 'search', 'api', 'feedback'],
  server: ['i18n', 'catalogue', 'feedback', 'site'],
  cli: ['i18n', 'markdown', 'catalogue', 'checks', 'editing', 'search', 'api', 'feedback', 'site'],
  components: ['i18n', 'catalogue', 'search', 'api', 'feedback', 'site', 'styles'],
  layouts: ['i18n', 'catalogue', 'site', 'components', 'styles'],
  pages: ['i18n', 'catalogue', 'search', 'api', 'feedback', 'site', 'components', 'layouts'],
};
const modules = Object.keys(mayImport);
const shells = ['site', 'components', 'layouts', 'pages'];

/** The few packages that only one file may know. */
const guarded = [
  { name: 'i18next', only: 'src/i18n/translator.ts' },
  { name: 'flexsearch', only: 'src/search/engine.ts' },
];

const boundaries = modules.map((module) => {
  const forbidden = modules.filter((other) => other !== module && !mayImport[module].includes(other));
  return {
    files: [`src/${module}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...forbidden.map((other) => ({
              group: [`#${other}/**`],
              message: `${module}/ may import only ${mayImport[module].join(', ') || 'nothing'}: see ARCHITECTURE.md, "Modules".`,
            })),
            {
              regex: `^(\\.\\./)+(${modules.join('|')})/`,
              message: 'Cross a module with "#module/file.ts", so that the crossing shows.',
            },
            ...(shells.includes(module)
              ? []
              : [{ group: ['astro', 'astro:*', 'astro/*'], message: 'Only the site knows Astro.' }]),
            ...guarded.map(({ name, only }) => ({
              group: [name, `${name}/*`],
              message: `Only ${only} imports ${name}.`,
            })),
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  { ignores: ['dist*/', '.astro/', 'test-results/', '.cache/', 'node_modules/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    files: ['src/components/**/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        // the runner waits for its tests by itself
        { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'describe'], package: 'node:test' }] },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // HTML is built from nodes; the one door for article HTML is components/article/ArticleBody.astro
      'no-restricted-syntax': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((name) => ({
          selector: `MemberExpression[property.name='${name}']`,
          message: 'Build nodes: text from readers and articles must never be parsed as HTML.',
        })),
      ],
    },
  },
  { files: ['src/**/*.ts', 'src/**/*.astro'], rules: { 'no-console': 'error' } },
  {
    files: [
      'src/cli/**',
      'src/server/**',
      'src/site/build-site.ts',
      'src/site/check-dist.ts',
      'tests/benchmarks/**',
      'tests/site/budgets.spec.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  ...boundaries,
  ...guarded.map(({ only }) => ({ files: [only], rules: { 'no-restricted-imports': 'off' } })),
);
