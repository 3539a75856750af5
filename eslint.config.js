import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Imports run one way: deck → slides → components → lit. */
const oneWay = (forbidden, why) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: why }] }],
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'tests/another-essay/'] },
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
    files: ['components/**/*.ts'],
    rules: oneWay(
      ['**/slides/**', '**/deck/**', 'reveal.js', 'reveal.js/*'],
      'A component knows no slide, no reading and no reveal.js.',
    ),
  },
  {
    files: ['slides/**/*.ts'],
    rules: oneWay(['**/deck/**', 'reveal.js', 'reveal.js/*'], 'A slide knows no reading and no reveal.js.'),
  },
  {
    files: ['deck/*.ts', 'deck/console/**/*.ts', 'deck/handout/**/*.ts', 'deck/document/**/*.ts'],
    rules: oneWay(['reveal.js', 'reveal.js/*'], 'Only the stage knows reveal.js.'),
  },
);
