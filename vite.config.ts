import path from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** The oldest browsers that are supported, as documented in demo/docs/browsers.md. */
const BROWSERS = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

/**
 * Gives each locale a copy of `str`, so that it imports nothing from the entry: where the tag of a page says
 * `careers-widget.js?ver=1`, that import would load the entry a second time.
 */
function standaloneLocales(): Plugin {
  return {
    name: 'standalone-locales',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      if (source !== '@lit/localize' || path.basename(path.dirname(importer)) !== 'locales') return undefined;
      const str = await this.resolve('@lit/localize/internal/str-tag.js', importer);
      return str && `${str.id}?${path.basename(importer)}`;
    },
  };
}

/** The script of a page: one module, which loads only locales and DOMPurify when they are needed. */
const embed: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [standaloneLocales()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: BROWSERS,
    // As a library, since Vite otherwise adds a helper to dynamic imports.
    lib: { entry: { 'careers-widget': 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      // The half of @lit/localize that switches the language of a whole page is not used.
      treeshake: { moduleSideEffects: [{ test: /@lit\/localize\/init\/runtime/, sideEffects: false }] },
      output: {
        // Vite keeps the white space of a library.
        minify: true,
        comments: { annotation: false },
        entryFileNames: '[name].js',
        chunkFileNames: ({ name }) => `chunks/${name.replace('.es', '')}-[hash].js`,
      },
    },
  },
};

/** The same in one file that loads nothing more, for pages that pin what they load. */
const whole: UserConfig = {
  ...embed,
  plugins: [],
  build: {
    ...embed.build,
    lib: { entry: { 'careers-widget.all': 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      ...embed.build?.rolldownOptions,
      output: { minify: true, comments: { annotation: false }, entryFileNames: '[name].js', codeSplitting: false },
    },
  },
};

/** A classic script, which imports the module beside it. */
const classic: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: BROWSERS,
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
    target: BROWSERS,
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

/** The command line, bundled with the packages it uses, so that the package does not depend on them. */
const compiler: UserConfig = {
  publicDir: false,
  ssr: { noExternal: true },
  resolve: {
    alias: {
      // Of gray-matter's own engine for YAML, which the compiler replaces.
      'js-yaml': path.join(import.meta.dirname, 'build-scripts/package/no-yaml.ts'),
    },
  },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      // gray-matter's engine for JavaScript uses `eval`; the compiler replaces it.
      checks: { eval: false },
      input: {
        cli: 'build-scripts/cli.ts',
        configuration: 'build-scripts/configuration/configuration.ts',
        // Required when a text needs it, beside the chunk that requires it.
        'compiler/franc': 'build-scripts/compile/fields/franc.ts',
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
  // Bundled when the server starts: found later, they would reload the first page.
  optimizeDeps: {
    include: ['lit', 'lit/decorators.js', '@lit/localize', '@lit/localize/init/reentrant.js', 'dompurify'],
  },
};

const MODES: Readonly<Record<string, UserConfig>> = { embed, whole, classic, library, compiler };

/** `vite build --mode` with the name of one of these; without a mode, the demo's development server. */
export default defineConfig(({ mode }) => MODES[mode] ?? demo);
