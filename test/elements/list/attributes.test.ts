import { expect } from 'chai';
import '../../../src/define.js';
import { ELEMENT_CLASSES } from '../../../src/register.js';
import { bundleOf, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import {
  aMoment,
  all,
  clearPage,
  first,
  focused,
  recordEvents,
  put,
  status,
  textOf,
  titles,
  until,
} from '../../support/dom.js';

describe('Attributes of <job-list>', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  describe('sort', () => {
    for (const [sort, expected] of [
      ['newest', 'Platform developer'],
      ['closing', 'Field researcher aboard'],
      ['title', 'Control room engineer'],
      ['order', 'Control room engineer'],
      ['nonsense', 'Control room engineer'],
    ] as const) {
      it(`${sort} sorts “${expected}” first`, async () => {
        const list = put('job-list', { src: network.url, sort });
        expect((await titles(list))[0]).to.equal(expected);
        expect(status(list)).to.equal('6 jobs');
      });
    }

    it('title uses the alphabet of the interface language', async () => {
      const jobs = ['Örlog', 'Zenit', 'Ångare'].map((title, at) => sampleJob(`job-${at}`, { title }));
      network.answer(network.url, bundleOf(jobs));
      const swedish = put('job-list', { src: network.url, sort: 'title', lang: 'sv' });
      expect(await titles(swedish)).to.deep.equal(['Zenit', 'Ångare', 'Örlog']);
      const english = put('job-list', { src: network.url, sort: 'title' });
      expect(await titles(english)).to.deep.equal(['Ångare', 'Örlog', 'Zenit']);
    });
  });

  describe('group-by', () => {
    const groups = (list: Element) => all(list, '.group-title').map(textOf);

    it('groups jobs by their first value, with localized names and missing values last', async () => {
      const list = put('job-list', { src: network.url, 'group-by': 'location', lang: 'nb' });
      await titles(list);
      expect(groups(list)).to.deep.equal(['Danmark', 'Norge', 'Sverige', 'Annet']);
      const inNorway = all(list, '.list')[1] as HTMLElement;
      expect(all(inNorway, '.title').map(textOf)).to.deep.equal(['Ingeniør til kontrollrommet']);
      expect(status(list)).to.equal('6 stillinger');
    });

    it('uses heading levels from heading-level, and one deeper for cards', async () => {
      const list = put('job-list', { src: network.url, 'group-by': 'team', 'heading-level': '3' });
      await titles(list);
      expect(all(list, 'h3').map(textOf)).to.deep.equal(['Bridge', 'Charging', 'Platform', 'Other']);
      expect(all(list, 'h3').every((heading) => heading.part.contains('group-title'))).to.equal(true);
      expect(all(list, 'h4.title')).to.have.length(6);
    });

    it('sets the language of a group name in another language', async () => {
      network.answer(network.url, bundleOf([sampleJob('a', { lang: 'sv', team: 'Bryggan' }), sampleJob('b')]));
      const list = put('job-list', { src: network.url, 'group-by': 'team' });
      await titles(list);
      expect(all(list, '.group-title').map((title) => title.lang)).to.deep.equal(['sv', '']);
    });

    it('merges other types and missing types into one group', async () => {
      const jobs = [
        sampleJob('none'),
        sampleJob('other', { employment: { text: 'Odd', types: ['OTHER'] } }),
        sampleJob('full', { employment: { text: 'Full', types: ['FULL_TIME'] } }),
      ];
      network.answer(network.url, bundleOf(jobs));
      const list = put('job-list', { src: network.url, 'group-by': 'employment' });
      await titles(list);
      expect(groups(list)).to.deep.equal(['Full time', 'Other']);
    });

    it('paginates across groups', async () => {
      const jobs = Array.from({ length: 9 }, (_, at) => sampleJob(`job-${at}`, { team: `Team ${at % 3}` }));
      network.answer(network.url, bundleOf(jobs));
      const list = put('job-list', { src: network.url, 'group-by': 'team', 'page-size': '4' });
      expect(await titles(list)).to.deep.equal(['Job job-0', 'Job job-3', 'Job job-6', 'Job job-1']);
      expect(groups(list)).to.deep.equal(['Team 0', 'Team 1']);
      first(list, '[part=load-more]')?.click();
      await until(() => textOf(focused()) === 'Job job-4', 'focus on the first new job');
      expect(groups(list)).to.deep.equal(['Team 0', 'Team 1', 'Team 2']);
      expect(all(list, 'job-card')).to.have.length(8);
    });

    it('is ignored if it names no facet', async () => {
      const list = put('job-list', { src: network.url, 'group-by': 'color' });
      expect(await titles(list)).to.have.length(6);
      expect(groups(list)).to.deep.equal([]);
    });
  });

  describe('open-in page', () => {
    const links = (list: Element) => all(list, '[part=link]').map((link) => link.getAttribute('href'));

    it('links cards to the pages beside the bundle', async () => {
      const list = put('job-list', { src: network.url, 'open-in': 'page' });
      await titles(list);
      expect(links(list)[3]).to.equal(new URL('pages/sv/elektriker/', network.url).href);
    });

    it('links cards by a template, in a cancelable event', async () => {
      const template = '/careers/{lang}/{id}/?again={id}';
      const list = put('job-list', { src: network.url, 'open-in': 'page', 'href-template': template });
      const events = recordEvents(list, 'job-open');
      await titles(list);
      expect(links(list)[3]).to.equal('/careers/sv/elektriker/?again=elektriker');
      const click = () => {
        const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
        all(list, '[part=link]')[3]?.dispatchEvent(event);
        return event;
      };
      list.addEventListener('job-open', (event) => event.preventDefault());
      expect(click().defaultPrevented).to.equal(true);
      expect(events).to.deep.equal([{ id: 'elektriker', lang: 'sv', title: 'Elektriker till Ängholmens varv' }]);
      await aMoment();
      expect(all(list, 'job-detail')).to.have.length(0);
    });

    it('opens a job in the list for a template with an unsafe URL', async () => {
      const list = put('job-list', {
        src: network.url,
        'open-in': 'page',
        'href-template': 'javascript:alert("{id}")',
      });
      await titles(list);
      expect(links(list)[0]).to.equal(`${location.href}?job=control-room-engineer`);
    });
  });

  describe('Invalid values', () => {
    for (const value of [undefined, null, Number.NaN, 'many'])
      it(`of page-size fall back to the default: ${value}`, async () => {
        const list = Object.assign(put('job-list', { src: network.url }), { pageSize: value });
        expect(await titles(list)).to.have.length(6);
      });

    for (const value of [undefined, null])
      it(`of facets fall back to the default: ${value}`, async () => {
        const list = Object.assign(put('job-list', { src: network.url }), { facets: value });
        expect(await titles(list)).to.have.length(6);
        expect(first(list, '[part~=facet]')).not.to.equal(undefined);
      });

    for (const value of [undefined, null, ''])
      it(`of src make no request, and show the fallback content: ${JSON.stringify(value)}`, async () => {
        const list = put('job-list', { src: network.url }, 'Write to us');
        const events = recordEvents(list, 'job-error');
        await titles(list);
        Object.assign(list, { src: value });
        await until(() => !first(list, 'slot:not([name])')?.hidden, 'fallback');
        await aMoment();
        expect([events, network.asked]).to.deep.equal([[], [network.url]]);
        expect(first(list, '[part=notice]')).to.equal(undefined);
      });
  });

  describe('that are removed', () => {
    for (const [tag, ours] of Object.entries(ELEMENT_CLASSES)) {
      it(`restore the default of each property of <${tag}>`, async () => {
        const element = put(tag as keyof typeof ELEMENT_CLASSES, { src: network.url, 'job-id': 'platform-developer' });
        const values = () => JSON.stringify(properties.map(([name]) => element[name as keyof Element] ?? null));
        const properties = [...ours.elementProperties].filter(
          ([name, { attribute }]) => attribute !== false && !['src', 'jobId'].includes(String(name)),
        );
        const defaults = values();
        for (const value of ['', 'x', '7'])
          for (const [name, { attribute }] of properties) {
            const attributeName = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
            element.setAttribute(attributeName, value);
            await element.updateComplete;
            element.removeAttribute(attributeName);
            await element.updateComplete;
          }
        expect(values()).to.equal(defaults);
      });
    }
  });

  describe('forward-params', () => {
    const applyLink = async (list: Element) => {
      const link = await until(() => first(list, '[part=apply]'), 'way to apply');
      return new URL(link.getAttribute('href') ?? '').search;
    };
    const visit = '?job=control-room-engineer&utm_source=fjord&utm_medium=web&ref=friend&gclid=1&q=';

    it('forwards campaign parameters by default, and keeps those of the link', async () => {
      history.replaceState(null, '', visit);
      const list = put('job-list', { src: network.url });
      expect(await applyLink(list)).to.equal('?ref=site&utm_source=fjord&utm_medium=web');
    });

    it('forwards the parameters that the page names, and its source', async () => {
      history.replaceState(null, '', `${visit}&source=stranger`);
      const list = put('job-list', {
        src: network.url,
        'forward-params': 'gclid source',
        source: 'partner.example',
      });
      expect(await applyLink(list)).to.equal('?ref=site&gclid=1&source=partner.example');
    });
  });
});
