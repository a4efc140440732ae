/** For names whose content changes: kept, and asked about each time. */
const REVALIDATE = 'no-cache';

/** For names that no other content will ever have: kept for a year, and never asked about. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

const ENTRIES = ['careers-widget.js', 'careers-widget.classic.js', 'careers-widget.all.js'];

const EXPECTED = `the scripts in /careers-widget/ or, each version by itself, in
# /careers-widget/1.2.3/, and the bundle in /careers/. Change these names where yours are others.`;

/** How long what may be kept, for people: the value of `Cache-Control` and what it is sent with. */
export const CACHING: readonly [caching: string, files: string][] = [
  [REVALIDATE, [...ENTRIES, 'jobs.json', 'jobs/*.json'].join(', ')],
  [IMMUTABLE, 'chunks/*, and all that stands in the folder of a version, such as 1.2.3/'],
];

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join the values of all rules that fit, so no two rules that fit
 * one address set the same header.
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
    ['/careers/jobs/*', [...any, `Cache-Control: ${REVALIDATE}`]],
  ];
  const blocks = rules.map(([address, headers]) => [address, ...headers].join('\n  '));
  return `# For Netlify and Cloudflare Pages: belongs to the root of the site, or to the end of the _headers that is there already.
# It expects ${EXPECTED}

${blocks.join('\n\n')}
`;
}

function rule(address: string, caching: string): [address: string, headers: string[]] {
  return [address, [`Cache-Control: ${caching}`]];
}

/** The same for nginx, with the types and compression that not every configuration has. */
export function nginxSnippet(): string {
  const any = `add_header Access-Control-Allow-Origin * always;
  add_header X-Content-Type-Options nosniff always;`;
  return `# For nginx: include it in a server block. It expects ${EXPECTED}
# Where a block has headers of its own, nginx leaves out those of the blocks around it: repeat here what you send everywhere.

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
    # Without "always": what is missing for a moment must not be missing for a year.
    add_header Cache-Control "${IMMUTABLE}";
  }
}

location ~ ^/careers/jobs(?:/[^/]+)?\\.json$ {
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
