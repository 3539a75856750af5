import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Imports run one way: entries → slides, deck → components → model. */
const oneWay = (forbidden, why) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: why }] }],
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['components/**/*.ts', 'deck/**/*.ts', 'slides/**/*.ts'], ...lit.configs['flat/recommended'] },
  { files: ['components/**/*.ts', 'deck/**/*.ts'], ...wc.configs['flat/best-practice'] },
  // LitElement always has the lifecycle callbacks that a bare HTMLElement lacks.
  { files: ['components/**/*.ts', 'deck/**/*.ts'], rules: { 'wc/guard-super-call': 'off' } },
  { files: ['components/**/*.ts', 'deck/**/*.ts'], ...litA11y.configs['flat/recommended'] },
  {
    files: ['model/**/*.ts'],
    rules: oneWay(
      ['**/slides/**', '**/components/**', '**/deck/**', 'reveal.js', 'reveal.js/*'],
      'The model knows no essay, no drawing and no view.',
    ),
  },
  {
    files: ['components/**/*.ts'],
    rules: oneWay(
      ['**/slides/**', '**/deck/**', 'reveal.js', 'reveal.js/*'],
      'A component knows no essay, no view and no reveal.js.',
    ),
  },
  {
    files: ['slides/**/*.ts', 'tests/{fixture,example}/slides/**/*.ts', 'build/starter/slides/**/*.ts'],
    rules: oneWay(['**/deck/**', 'reveal.js', 'reveal.js/*'], 'A slide knows no view and no reveal.js.'),
  },
  {
    files: ['deck/**/*.ts'],
    ignores: ['deck/main.ts', 'deck/argument.ts', 'deck/stage/reveal-adapter.ts'],
    rules: oneWay(
      ['**/slides/**', 'reveal.js', 'reveal.js/*'],
      'Only the entries know the essay, and only the stage knows reveal.js.',
    ),
  },
  {
    files: ['deck/stage/reveal-adapter.ts'],
    rules: oneWay(['**/slides/**'], 'Only the entries know the essay.'),
  },
  {
    files: ['slides/**/*.ts', 'components/**/*.ts', 'model/**/*.ts', 'deck/**/*.ts', 'build/**/*.mjs', 'build.mjs'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/tests/**'], message: 'Only tests know tests.' }] },
      ],
    },
  },
);
