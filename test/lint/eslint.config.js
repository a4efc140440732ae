import { fileURLToPath } from 'node:url';
import { configs as litA11yConfigs } from 'eslint-plugin-lit-a11y';
import { configs as litConfigs } from 'eslint-plugin-lit';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Globals that pure folders may not use. */
const PLATFORM = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'fetch',
  'process',
  'Buffer',
  'globalThis',
  'localStorage',
  'console',
];

const TYPES_ONLY = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
  { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
];

const AS_HTML = 'Text goes through text bindings, HTML through src/elements/detail/sanitize.ts.';
const AS_STYLE = 'A strict policy refuses style attributes: write it into a style sheet.';
/** APIs that bypass text bindings and the sanitizer, or that a strict policy blocks. */
const PAST_THE_BINDINGS = [
  { selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)/]', message: AS_HTML },
  { selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]', message: AS_HTML },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: AS_HTML,
  },
  {
    selector: 'CallExpression > MemberExpression.callee[object.name="document"][property.name=/^write/]',
    message: AS_HTML,
  },
  { selector: 'ImportDeclaration[source.value=/style-map/]', message: AS_STYLE },
  { selector: 'TemplateElement[value.raw=/\\sstyle=/]', message: AS_STYLE },
];

/** A local rule: every public export has a docstring. */
const documentedExports = {
  rules: {
    'documented-exports': {
      create: (context) => ({
        ExportNamedDeclaration(node) {
          if (!node.declaration) return;
          const [comment] = context.sourceCode.getCommentsBefore(node).slice(-1);
          if (comment?.type === 'Block' && comment.value.startsWith('*')) return;
          context.report({
            node,
            message: 'A public export has a docstring: shapes, units, errors, source.',
          });
        },
      }),
    },
  },
};

export default tseslint.config(
  {
    basePath: root,
    ignores: ['dist', 'src/localization/locales', 'coverage', 'node_modules', 'test/pages/careers-widget-0.1.0.js'],
  },
  ...tseslint.configs.recommended,
  {
    basePath: root,
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', ...TYPES_ONLY],
    },
  },
  {
    basePath: root,
    files: ['src/**', 'build-scripts/**'],
    // A built-in shortcode is described by its `documentation`.
    ignores: ['**/*.d.ts', 'build-scripts/compile/shortcodes/built-in/**'],
    plugins: { careers: documentedExports },
    rules: { 'careers/documented-exports': 'error' },
  },
  {
    basePath: root,
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', ...TYPES_ONLY, ...PAST_THE_BINDINGS] },
  },
  { basePath: root, files: ['src/elements/**'], ...litConfigs['flat/recommended'] },
  { basePath: root, files: ['src/elements/**'], ...wcConfigs['flat/recommended'] },
  { basePath: root, files: ['src/elements/**'], ...litA11yConfigs['flat/recommended'] },
  {
    basePath: root,
    files: ['src/posting/**', 'src/search/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...PLATFORM.map((name) => ({ name, message: 'This folder is pure: it uses no platform API.' })),
      ],
    },
  },
);
