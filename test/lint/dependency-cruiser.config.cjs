/**
 * What every folder of src and build-scripts may import: a list of folders or files (a folder includes its subfolders that
 * have no entry of their own), and of packages; `node` stands for Node’s own modules. A folder may always import itself.
 */
const ELEMENTS = ['src/posting', 'src/search', 'src/bundle', 'src/localization', 'src/version.ts'];
const STAGE = [
  'src/posting',
  'build-scripts/diagnostics',
  'build-scripts/compile/types.ts',
  'build-scripts/compile/paths.ts',
  'build-scripts/compile/source-text.ts',
  'hast',
  'entities',
];
const LIT = ['lit', '@lit/localize'];

const ALLOWED = {
  'src/posting': [],
  'src/search': ['src/posting'],
  'src/bundle': ['src/posting', 'lit'],
  'src/localization': ['src/posting', 'src/bundle', ...LIT],
  'src/elements/shared': [...ELEMENTS, ...LIT],
  'src/elements/detail': [...ELEMENTS, ...LIT, 'src/elements/shared', 'dompurify'],
  'src/elements/list': [...ELEMENTS, ...LIT, 'src/elements/shared', 'src/elements/detail'],
  'src/elements': [...ELEMENTS, ...LIT, 'src/elements/shared', 'src/elements/detail', 'src/elements/list'],
  src: [...ELEMENTS, ...LIT, 'src/elements', 'src/elements/.*'],
  'build-scripts/diagnostics': ['src/posting', 'node'],
  'build-scripts/compile/words': ['src/posting'],
  'build-scripts/compile/places': [
    'src/posting',
    'build-scripts/compile/words',
    'build-scripts/compile/fields/employment.ts',
  ],
  'build-scripts/compile/read': [...STAGE, 'build-scripts/compile/front-matter', 'node'],
  'build-scripts/compile/front-matter': [...STAGE, 'gray-matter', 'yaml', 'smol-toml', 'jsonc-parser'],
  'build-scripts/compile/fields': [
    ...STAGE,
    'src/localization/format.ts',
    'build-scripts/compile/words',
    'build-scripts/compile/places',
    'build-scripts/compile/front-matter',
    'build-scripts/compile/shortcodes/font-awesome.ts',
    'franc',
    'node',
  ],
  'build-scripts/compile/shortcodes/grammar': STAGE,
  'build-scripts/compile/shortcodes/built-in': [
    ...STAGE,
    'build-scripts/compile/shortcodes',
    'build-scripts/compile/words',
  ],
  'build-scripts/compile/shortcodes': [
    ...STAGE,
    'build-scripts/compile/run-with-timeout.ts',
    'build-scripts/compile/shortcodes/grammar',
    'build-scripts/compile/shortcodes/built-in',
    'build-scripts/compile/front-matter',
  ],
  'build-scripts/compile/markdown': [
    ...STAGE,
    'src/localization',
    'build-scripts/compile/words',
    'build-scripts/compile/fields',
    'build-scripts/compile/front-matter',
    'build-scripts/compile/shortcodes',
    'build-scripts/compile/shortcodes/grammar',
    'marked',
    'parse5',
    'hast-util-.*',
    'property-information',
  ],
  'build-scripts/compile/output': [
    ...STAGE,
    'build-scripts/compile/words',
    'build-scripts/compile/markdown/sanitize-html.ts',
    'build-scripts/compile/markdown/walk-elements.ts',
    'node',
  ],
  'build-scripts/compile': [...STAGE, 'build-scripts/compile/.*', 'node'],
  'build-scripts/configuration': [
    'src/posting',
    'build-scripts/compile',
    'build-scripts/compile/fields',
    'build-scripts/compile/places',
    'build-scripts/compile/front-matter',
    'build-scripts/compile/shortcodes',
    'build-scripts/diagnostics',
    'node',
  ],
  'build-scripts/publish': [
    'src/posting',
    'src/localization/format.ts',
    'src/localization/page-messages.ts',
    'src/localization/locales',
    '@lit/localize',
    'build-scripts/compile/types.ts',
    'build-scripts/compile/paths.ts',
    'build-scripts/compile/output',
    'build-scripts/compile/markdown/sanitize-html.ts',
    'build-scripts/compile/markdown/walk-elements.ts',
    'build-scripts/compile/shortcodes/html.ts',
    'node',
  ],
  'build-scripts/commands': [
    'src/posting',
    'build-scripts/compile',
    'build-scripts/compile/output',
    'build-scripts/compile/read',
    'build-scripts/configuration',
    'build-scripts/diagnostics',
    'build-scripts/publish',
    'chokidar',
    'sirv',
    'node',
  ],
  'build-scripts/package': [
    'src/posting',
    'build-scripts/.*',
    'package.json',
    '@lit/localize-tools',
    'node',
    'vite',
    'typescript',
    'prettier',
    '@custom-elements-manifest/analyzer',
    'custom-element-.*',
  ],
  'build-scripts': [
    'build-scripts/commands',
    'build-scripts/diagnostics/nearest-word.ts',
    'build-scripts/diagnostics',
    'package.json',
    'node',
  ],
};

const folders = Object.keys(ALLOWED);
const escape = (path) => path.replaceAll('.', '\\.').replaceAll('\\.*', '.*');

/** Matches what is in a folder, but not in those of its subfolders that have an entry of their own. */
function within(path) {
  if (/\.(ts|json)$/.test(path)) return `^${escape(path)}$`;
  const inner = folders
    .filter((folder) => folder.startsWith(`${path}/`))
    .map((folder) => `${folder.slice(path.length + 1)}/`);
  return `^${escape(path)}/${inner.length > 0 ? `(?!${inner.join('|')})` : ''}`;
}

const isOurs = (name) => /^(src|build-scripts)\b|^package\.json$/.test(name);

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'No file imports itself by way of others, types included. Move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...folders.map((folder) => ({
      name: `${folder} imports what it may`,
      comment: 'ALLOWED in test/lint/dependency-cruiser.config.cjs lists what each folder may import.',
      severity: 'error',
      from: { path: within(folder) },
      to: {
        pathNot: [
          within(folder),
          ...ALLOWED[folder].filter(isOurs).map(within),
          ...ALLOWED[folder].filter((name) => !isOurs(name)).map((name) => `(^|/)node_modules/(@types/)?${name}/`),
        ],
        ...(ALLOWED[folder].includes('node') && { dependencyTypesNot: ['core'] }),
      },
    })),
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports the packed package by its name.
    exclude: { path: '^test/package/consumer/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/../../tsconfig.json` },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
