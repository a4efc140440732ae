/** For names whose content changes: cached, and revalidated before each use. */
const REVALIDATE = 'no-cache';

/** For names that depend on the content or the version: cached for a year without revalidation. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

const ENTRIES = ['careers-widget.js', 'careers-widget.classic.js', 'careers-widget.all.js'];

const PATHS = `Expects the scripts in /careers-widget/, or those of a version in /careers-widget/1.2.3/,
# and the bundle in /careers/. Adapt the paths to your site.`;

/** The values of `Cache-Control` and the files that they apply to, for people. */
export const CACHING: readonly [caching: string, files: string][] = [
  [REVALIDATE, [...ENTRIES, 'jobs.json', 'search.json', 'jobs/*.json'].join(', ')],
  [IMMUTABLE, 'chunks/*, and everything in the folder of a version, such as 1.2.3/'],
];

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join the values of all matching rules, so no two rules that match
 * the same URL set the same header.
 */
export function staticHostHeaders(): string {
  const any = ['Access-Control-Allow-Origin: *', 'X-Content-Type-Options: nosniff'];
  const rules: [address: string, headers: string[]][] = [
    ['/careers-widget/*', any],
    ...ENTRIES.map((entry) => rule(`/careers-widget/${entry}`, REVALIDATE)),
    rule('/careers-widget/chunks/*', IMMUTABLE),
    ...ENTRIES.map((entry) => rule(`/careers-widget/:version/${entry}`, IMMUTABLE)),
    rule('/careers-widget/:version/chunks/*', IMMUTABLE),
    ['/careers/jobs.json', [...any, `Cache-Control: ${REVALIDATE}`]],
    ['/careers/search.json', [...any, `Cache-Control: ${REVALIDATE}`]],
    ['/careers/jobs/*', [...any, `Cache-Control: ${REVALIDATE}`]],
  ];
  const blocks = rules.map(([address, headers]) => [address, ...headers].join('\n  '));
  return `# For Netlify and Cloudflare Pages: put it in the root of the site, or append it to an existing _headers file.
# ${PATHS}

${blocks.join('\n\n')}
`;
}

function rule(address: string, caching: string): [address: string, headers: string[]] {
  return [address, [`Cache-Control: ${caching}`]];
}

/** The same for nginx, with MIME types and compression, which not every configuration has. */
export function nginxSnippet(): string {
  const any = `add_header Access-Control-Allow-Origin * always;
  add_header X-Content-Type-Options nosniff always;`;
  return `# For nginx: include it in a server block. ${PATHS}
# A block with add_header inherits none from the blocks around it: repeat here the headers that you send everywhere.

location ^~ /careers-widget/ {
  types { text/javascript js; application/json json; }
  charset utf-8;
  charset_types text/javascript application/json;
  gzip on;
  gzip_vary on;
  gzip_types text/javascript application/json;
  ${any}
  add_header Cache-Control ${REVALIDATE} always;

  location ~ ^/careers-widget/(?:[0-9]+\\.[0-9]+\\.[0-9]+[^/]*/|chunks/) {
    ${any.replaceAll('\n', '\n  ')}
    # Without "always", so that a 404 is not cached for a year.
    add_header Cache-Control "${IMMUTABLE}";
  }
}

location ~ ^/careers/(?:jobs(?:/[^/]+)?|search)\\.json$ {
  types { application/json json; }
  charset utf-8;
  charset_types application/json;
  gzip on;
  gzip_vary on;
  gzip_types application/json;
  ${any}
  add_header Cache-Control ${REVALIDATE} always;
}
`;
}
