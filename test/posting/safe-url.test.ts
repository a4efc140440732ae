import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl } from '../../src/posting/safe-url.js';
import type { UrlUse } from '../../src/posting/safe-url.js';

describe('safeUrl', () => {
  const good: [string, UrlUse][] = [
    ['https://jobs.example/apply?id=7#form', 'link'],
    ['HTTPS://jobs.example/', 'apply'],
    ['mailto:jobs@kvernsund.example', 'apply'],
    ['mailto:jobs@kvernsund.example?subject=Engineer', 'link'],
    ['MAILTO:jobs+ferry@kvernsund.example?Subject=Why%20us?&body=Hello%2C%20you', 'apply'],
    ['mailto:jobb@båtbygg.example', 'apply'],
    ['tel:+47 55 00 00 00', 'link'],
    ['#section-team', 'link'],
    ['/pictures/ferry.svg', 'image'],
    ['ferry.svg?v=1:2', 'image'],
    ['./a:b', 'link'],
  ];
  for (const [url, use] of good) {
    it(`allows ${url} as ${use}`, () => assert.equal(safeUrl(url, use), url));
  }

  const bad: [string, UrlUse][] = [
    ['javascript:alert(1)', 'link'],
    ['java\tscript:alert(1)', 'link'],
    ['javascript&colon;alert(1)', 'link'],
    ['data:image/svg+xml,<svg/>', 'image'],
    ['//elsewhere.example/x', 'link'],
    ['\\\\elsewhere.example\\x', 'link'],
    ['https:/elsewhere.example', 'link'],
    ['https:elsewhere.example', 'link'],
    ['https://name:word@elsewhere.example', 'link'],
    ['https://jobs.example\u202egnp.exe', 'link'],
    ['mailto:a@b.example?attach=/etc/passwd', 'link'],
    ['mailto:a@b.example?subject=x%0d%0aBcc:z@z.example', 'link'],
    ['mailto:a@b.example?subject=x?&bcc=z@z.example&attach=/etc/passwd', 'apply'],
    ['mailto:a@b.example?subject=x?bcc=z@z.example', 'apply'],
    ['mailto:a@b.example?subject=x&BCC=z@z.example', 'link'],
    ['mailto:a@b.example?subject=x&%62cc=z@z.example', 'link'],
    ['mailto:a@b.example?subject=x&amp;bcc=z@z.example', 'link'],
    ['mailto:a@b.example?to=z@z.example', 'link'],
    ['mailto:a@b.example?cc=z@z.example', 'link'],
    ['mailto:a@b.example,z@z.example', 'link'],
    ['mailto:a@b.example,z%40z.example', 'apply'],
    ['mailto:a@b.example%2Cz@z.example', 'apply'],
    ['mailto:a@b.example;z%40z.example', 'apply'],
    ['mailto:%7a@z.example', 'link'],
    ['mailto:', 'link'],
    ['mailto:?bcc=z@z.example', 'link'],
    ['mailto:a@b.example', 'image'],
    ['tel:+4755000000', 'apply'],
    ['tel:javascript', 'link'],
    ['#form', 'apply'],
    ['/apply', 'apply'],
    ['', 'link'],
  ];
  for (const [url, use] of bad) {
    it(`rejects ${JSON.stringify(url)} as ${use}`, () => assert.equal(safeUrl(url, use), undefined));
  }

  it('trims whitespace', () => assert.equal(safeUrl('  https://a.example ', 'link'), 'https://a.example'));
});
