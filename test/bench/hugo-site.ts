import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { THEME_SHORTCODE } from './generate-postings.js';

/**
 * The same output from Hugo: a page for each posting and one list. Everything else (feeds,
 * a sitemap, section and taxonomy pages) is disabled, since the bundle does not include it.
 */
const FILES: Readonly<Record<string, string>> = {
  'config.json': JSON.stringify({
    baseURL: 'https://kvernsund.example/',
    title: 'Kvernsund',
    disableKinds: ['section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
    // Shortcodes in the {{% %}} notation render HTML within Markdown.
    markup: { goldmark: { renderer: { unsafe: true } } },
  }),
  'layouts/_default/list.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><ul>
{{ range .Site.RegularPages }}<li lang="{{ .Params.language }}"><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<p>{{ .Params.intro }}</p>
<p>{{ .Params.team }} {{ .Params.location }} {{ .Params.duration }} {{ .Date.Format "2006-01-02" }} {{ .Params.closes }}</p></li>
{{ end }}</ul></body></html>
`,
  'layouts/_default/single.html': `<!doctype html>
<html lang="{{ .Params.language }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
<h1>{{ .Title }}</h1>
<p>{{ .Params.intro }}</p>
<p>{{ .Params.team }} {{ .Params.location }} {{ .Params.duration }} {{ .Date.Format "2006-01-02" }} {{ .Params.closes }}</p>
{{ .Content }}
<a href="{{ .Params.sidebarlinkurl }}">{{ .Params.sidebarlinkname }}</a>
</body></html>
`,
  'layouts/shortcodes/ingress.html': '<div class="lead">{{ .Inner | markdownify }}</div>\n',
  'layouts/shortcodes/note.html': '<aside class="note {{ .Get 0 }}">\n\n{{ .Inner }}\n\n</aside>\n',
  'layouts/shortcodes/accordion.html': '<details><summary>{{ .Get "title" }}</summary>\n\n{{ .Inner }}\n\n</details>\n',
  [`layouts/shortcodes/${THEME_SHORTCODE.name}.html`]: `${THEME_SHORTCODE.template}\n`,
  'layouts/shortcodes/accordion-script.html': '',
  'layouts/shortcodes/localbutton.html': '<p><a class="button" href="{{ .Get 1 }}">{{ .Get 0 }}</a></p>\n',
  'layouts/shortcodes/icon-block-horisontal.html': `<div class="callout"><i class="{{ .Get "icon" }}"></i>
<p>{{ .Get "description" }}</p><p><a href="{{ .Get "link" }}">{{ .Get "text" }}</a></p></div>
`,
  'layouts/shortcodes/horisontal-card.html': `<aside class="card"><img src="{{ .Get "image" }}" alt="" loading="lazy">
<p><strong>{{ .Get "cardtitle" }}</strong></p><p>{{ .Get "text" }}</p><p><a href="{{ .Get "link" }}">{{ .Get "linktext" }}</a></p></aside>
`,
};

/** Writes the site without content into a folder. */
export function makeHugoSite(folder: string): void {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** The first line of `hugo version`; `undefined` if Hugo is not installed. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split(' ').slice(0, 2).join(' ') : undefined;
}
