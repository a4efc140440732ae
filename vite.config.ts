import { defineConfig, type UserConfig } from 'vite';

/** Everything in one small chunk but what is loaded when needed: the opened posting, locales, DOMPurify. */
const embed: UserConfig = {
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    sourcemap: false,
    // As a library, so that Vite adds no helper of its own to dynamic imports; as such it would leave white space in.
    lib: { entry: { 'careers-widget': 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      // It would bring the half of @lit/localize that switches the language of whole pages.
      treeshake: { moduleSideEffects: [{ test: /@lit\/localize\/init\/runtime/, sideEffects: false }] },
      output: {
        minify: true,
        comments: { annotation: false },
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'widget', tags: ['$initial'] }] },
      },
    },
  },
};

/** The same as one module that loads nothing more, for hosts that pin what they load. */
const whole: UserConfig = {
  ...embed,
  build: {
    ...embed.build,
    lib: { entry: { 'careers-widget.all': 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      ...embed.build?.rolldownOptions,
      output: { minify: true, comments: { annotation: false }, entryFileNames: '[name].js', codeSplitting: false },
    },
  },
};

/** A script that is no module, and fetches the module beside it. */
const classic: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    lib: {
      entry: { 'careers-widget.classic': 'src/embed-classic.ts' },
      formats: ['iife'],
      name: 'careersWidget',
      fileName: (_, name) => `${name}.js`,
    },
  },
};

/** The npm package's entry points; the page's own lit is used. */
const library: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    modulePreload: false,
    lib: { entry: { index: 'src/index.ts', define: 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      // @lit/localize can be set up only once on a page, so the widget brings its own.
      external: [/^lit($|\/)/, /^@lit\/reactive-element/, 'dompurify'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'library/[name]-[hash].js' },
    },
  },
};

/** The command line; its packages are the package's dependencies. */
const compiler: UserConfig = {
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        cli: 'build-scripts/cli.ts',
        configuration: 'build-scripts/configuration/configuration.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'compiler/[name]-[hash].js' },
    },
  },
};

/** The demo's pages, which import from the rest of the repository. */
const demo: UserConfig = {
  root: 'demo',
  publicDir: false,
  cacheDir: '../node_modules/.vite',
  server: { fs: { allow: [import.meta.dirname] } },
  // Named here, they are bundled before the first page asks for them, which then need not load twice.
  optimizeDeps: {
    include: ['lit', 'lit/decorators.js', '@lit/localize', '@lit/localize/init/reentrant.js', 'dompurify'],
  },
};

const MODES: Readonly<Record<string, UserConfig>> = { embed, whole, classic, library, compiler };

/** `vite build --mode` with the name of one of these; without a mode, the demo's development server. */
export default defineConfig(({ mode }) => MODES[mode] ?? demo);
