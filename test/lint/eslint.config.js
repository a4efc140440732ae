import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { configs as litA11yConfigs } from 'eslint-plugin-lit-a11y';
import { configs as litConfigs } from 'eslint-plugin-lit';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What one room may not import, with the reason that is printed. */
function mayNotImport(files, patterns) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
      ],
    },
  };
}

const NODE = ['^node:', 'src runs in a browser: it never imports Node.'];
const BUILD_SCRIPTS = ['build-scripts', 'src never imports build-scripts.'];
const OUTSIDE = ['^\\.\\./', 'src/posting is the contract: it imports nothing else of ours.'];
const PACKAGES = ['^[^.]', 'This room is pure: it imports no package.'];
const PLATFORM = ['window', 'document', 'navigator', 'location', 'history', 'fetch', 'process', 'Buffer', 'globalThis', 'localStorage', 'console']; // prettier-ignore

/** What stands in a house rule's place: every public export says what it is. */
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
    ignores: ['dist', 'demo/bundle', 'src/localization/locales', 'coverage', 'node_modules'],
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
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
        { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
      ],
    },
  },
  {
    basePath: root,
    files: ['src/**', 'build-scripts/**'],
    ignores: ['**/*.d.ts'],
    plugins: { house: documentedExports },
    rules: { 'house/documented-exports': 'error' },
  },
  { basePath: root, files: ['test/**'], rules: { 'max-lines': 'off' } },
  { basePath: root, files: ['src/elements/**'], ...litConfigs['flat/recommended'] },
  { basePath: root, files: ['src/elements/**'], ...wcConfigs['flat/recommended'] },
  { basePath: root, files: ['src/elements/**'], ...litA11yConfigs['flat/recommended'] },
  ...[
    mayNotImport(['src/**'], [NODE, BUILD_SCRIPTS]),
    mayNotImport(['src/posting/**'], [OUTSIDE, PACKAGES]),
    mayNotImport(
      ['src/finding/**'],
      [['^\\.\\./(?!posting/)', 'src/finding imports only src/posting.'], PACKAGES],
    ),
    mayNotImport(['src/bundle/**'], [NODE, BUILD_SCRIPTS, ['elements/', 'src/bundle knows no element.']]),
    mayNotImport(
      ['build-scripts/**'],
      [['/src/(?!posting/)', 'build-scripts imports src/posting and nothing else of src.']],
    ),
    {
      files: ['src/posting/**', 'src/finding/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          ...PLATFORM.map((name) => ({ name, message: 'This room is pure: it knows no platform.' })),
        ],
      },
    },
  ].map((config) => ({ basePath: path.resolve(root), ...config })),
);
