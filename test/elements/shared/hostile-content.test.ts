import { expect } from 'chai';
import '../../../src/define.js';
import { sanitize } from '../../../src/elements/detail/sanitize.js';
import { bundleOf, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle } from '../../support/mock-network.js';
import { all, clearPage, first, put, textOf, titles, until } from '../../support/dom.js';

const SCRIPT = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

/** The rendered text of a posting as HTML. */
async function shown(html: string, native = false): Promise<string> {
  const prototype = Element.prototype as { setHTML?: (html: string) => void };
  if (native) {
    // A sanitizer that keeps everything leaves the removals to the policy.
    prototype.setHTML = function (this: Element, html: string) {
      this.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    };
  }
  try {
    const fragment = await sanitize(html, {
      base: 'https://kvernsund.example/jobs.json',
      headingLevel: 1,
    });
    const holder = document.createElement('div');
    holder.append(fragment);
    return holder.innerHTML;
  } finally {
    if (native) delete prototype.setHTML;
  }
}

describe('Hostile content', () => {
  beforeEach(clearPage);
  afterEach(() => {
    expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    clearPage();
  });

  it('is rendered as text in every field of a card and an opened posting', async () => {
    const job = sampleJob('hostile', {
      title: SCRIPT,
      intro: SCRIPT,
      team: SCRIPT,
      location: { text: SCRIPT, remote: false, hybrid: false, countries: [], places: [{ name: SCRIPT }] },
      employment: { text: SCRIPT, types: [] },
      pay: { text: SCRIPT },
      facts: [{ label: SCRIPT, value: SCRIPT }],
      apply: { url: 'https://kvernsund.example/apply', label: SCRIPT },
    });
    const network = serveBundle(bundleOf([job, sampleJob('other', { team: 'b' })]));
    network.answer(job.body, { schemaVersion: 2, id: 'hostile', lang: 'en', html: '<h2>Text</h2>' });
    const list = put('job-list', { src: network.url });
    expect((await titles(list))[0]).to.equal(SCRIPT);
    first(list, '[part=link]')?.click();
    const apply = await until(() => first(list, '[part=apply]'), 'way to apply');
    expect(textOf(apply)).to.equal(SCRIPT);
    await until(() => first(list, '[part=body] h3'), 'text');
    expect(all(list, 'img, script').length).to.equal(0);
    network.restore();
  });

  for (const url of [
    'javascript:alert(1)',
    'JAVA\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'vbscript:x',
  ]) {
    it(`is not an apply link: ${JSON.stringify(url)}`, async () => {
      const job = sampleJob('hostile', { apply: { url } });
      const network = serveBundle(bundleOf([job]));
      network.answer(job.body, {
        schemaVersion: 2,
        id: 'hostile',
        lang: 'en',
        html: `<h2>Text</h2><a class="job-apply" href="${url}">here</a><a href="${url}">there</a>`,
      });
      const detail = put('job-detail', { src: network.url, 'job-id': 'hostile' });
      await until(() => first(detail, '[part=body] h3'), 'text');
      expect(all(detail, '[part=apply]').length).to.equal(0);
      expect(all(detail, '[part=body] a[href]').length).to.equal(0);
      network.restore();
    });
  }

  for (const native of [false, true]) {
    describe(native ? 'in a text, with a native sanitizer that removes nothing' : 'in a text', () => {
      const removed: Record<string, string> = {
        'a script': '<p>a</p><script>window.hacked=1</script>',
        'an event handler': '<p onclick="window.hacked=1">a</p>',
        'a picture’s error handler': '<p>a</p><img src="x" onerror="window.hacked=1">',
        'a style': '<p style="position:fixed">a</p><style>*{display:none}</style>',
        'a form':
          '<form action="https://evil.example"><input name="q"><button formaction="javascript:x">a</button></form>',
        'a frame': '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe><p>a</p>',
        'an SVG': '<svg><a xlink:href="javascript:x"><text>a</text></a><script>window.hacked=1</script></svg>',
        'MathML that hides a picture':
          '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=window.hacked=1>">',
        'a custom element': '<job-list src="https://evil.example"></job-list><p>a</p>',
        'a foreign class': '<p class="apply-bar job-note">a</p>',
        'a clobbering id': '<p id="getElementById">a</p><a name="body">b</a>',
        'a part and a slot': '<p part="apply" slot="header">a</p>',
        'a template': '<template><script>window.hacked=1</script></template><p>a</p>',
        'a meta refresh': '<meta http-equiv="refresh" content="0;url=https://evil.example"><p>a</p>',
        'a base': '<base href="https://evil.example/"><a href="x">a</a>',
      };
      for (const [name, html] of Object.entries(removed)) {
        it(`has no effect: ${name}`, async () => {
          const result = await shown(html, native);
          expect(result).to.not.match(
            /<(?:script|style|form|input|button|iframe|svg|math|template|meta|base|job-list)|\s(?:on\w+|style|name|is|part|slot)=|javascript:|apply-bar|\sid="(?!section-)|https:\/\/evil/,
          );
        });
      }

      it('keeps allowed HTML', async () => {
        const html =
          '<h2 id="section-a">A</h2><p class="job-lead">b <a href="x?y#z" data-icon="mail">c</a> <a href="#section-a">d</a></p>' +
          '<details class="job-accordion"><summary>e</summary><ol start="2"><li>f</li></ol></details>' +
          '<table><tbody><tr><td colspan="2">g</td></tr></tbody></table><img src="i.png" alt="">';
        expect(await shown(html, native)).to.equal(
          html
            .replace('<h2 id="section-a">', '<h2 id="section-a" class="major">')
            .replace('"x?y#z"', '"https://kvernsund.example/x?y#z"')
            .replace('"i.png"', '"https://kvernsund.example/i.png"'),
        );
      });
    });
  }
});
