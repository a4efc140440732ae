import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../src/define.js';
import { bundleOf, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import {
  aMoment,
  all,
  clearPage,
  facetButton,
  first,
  focused,
  put,
  status,
  textOf,
  titles,
  type,
  until,
} from '../../support/dom.js';

/** Text of the options in an open facet or sheet. */
const choices = (root: Element) => all(root, '.facet-option').map(textOf);

describe('Filtering', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  describe('by preset', () => {
    it('never shows other jobs for any URL, and cannot be cleared', async () => {
      history.replaceState(null, '', '?team=platform&job=platform-developer');
      const list = put('job-list', { src: network.url, preset: 'team=Bridge' });
      expect(await titles(list)).to.deep.equal(['Control room engineer', 'Field researcher aboard']);
      expect(textOf(first(list, '[part=notice]'))).to.equal('That job is no longer listed.');
      expect(facetButton(list, 'Team')).to.equal(undefined);
      expect(all(list, '.facet-button').map(textOf)).to.deep.equal(['Location', 'Workplace', 'Job type', 'Language']);
      type(list, 'engineer');
      await until(() => status(list) === '1 job', 'count');
      first(list, '[part=clear]')?.click();
      await until(() => status(list) === '2 jobs', 'both jobs again');
      expect(location.search).to.equal('');
    });

    it('follows a change', async () => {
      const list = put('job-list', { src: network.url, preset: 'team=bridge' });
      expect(await titles(list)).to.have.length(2);
      list.preset = 'language=sv';
      await until(() => status(list) === '2 jobs' && first(list, 'job-card[lang]'), 'other jobs');
      expect(await titles(list)).to.deep.equal(['Ingenjör till kontrollrummet', 'Elektriker till Ängholmens varv']);
      list.preset = undefined;
      await until(() => status(list) === '6 jobs', 'every job');
    });

    it('offers the open application if no job matches', async () => {
      const list = put('job-list', { src: network.url, preset: 'team=sales' });
      const link = await until(() => first(list, '[part=open-application]'), 'open application');
      expect(textOf(link)).to.equal('You can always send an open application');
      expect(textOf(first(list, 'slot[name=empty]'))).to.equal('There are no open jobs right now.');
      link.click();
      const title = 'Something we have not thought of';
      await until(() => textOf(first(list, '.title[tabindex]')) === title, 'opened posting');
    });
  });

  it('shows that there are no jobs if only the open application is left, and shows it', async () => {
    network.answer(network.url, bundleOf([sampleJob('any', { openApplication: true })]));
    const list = put('job-list', { src: network.url });
    expect(await titles(list)).to.deep.equal(['Job any']);
    expect(textOf(first(list, '[part=notice]'))).to.equal('There are no open jobs right now.');
  });

  describe('by search', () => {
    it('highlights matches in titles and introductions as text', async () => {
      network.answer(
        network.url,
        bundleOf([sampleJob('x', { title: 'Bärgare <b>ombord</b>', intro: 'Du bärgar båtar i Båtsfjord.' })]),
      );
      const list = put('job-list', { src: network.url, query: 'barg bat' });
      await titles(list);
      const [card] = all(list, 'job-card');
      expect(all(card as Element, 'mark').map(textOf)).to.deep.equal(['Bärg', 'bärg', 'båt', 'Båt']);
      expect(all(card as Element, 'mark').every((mark) => mark.part.contains('mark'))).to.equal(true);
      expect(textOf(first(list, '.title'))).to.equal('Bärgare <b>ombord</b>');
      type(list, '');
      await until(() => all(list, 'mark').length === 0, 'end of the marks');
      expect(textOf(first(list, '.title'))).to.equal('Bärgare <b>ombord</b>');
    });

    it('corrects small spelling errors without a match, shows the correction, and offers the exact query', async () => {
      const list = put('job-list', { src: network.url });
      await titles(list);
      type(list, 'enginer');
      await until(() => status(list).includes('“enginer”'), 'correction');
      expect(status(list)).to.equal('No jobs match “enginer”. Showing 2 jobs for “engineer”.');
      expect(await titles(list)).to.deep.equal(['Control room engineer', 'Power electronics engineer, shore charging']);
      expect(all(list, 'mark').map(textOf)).to.deep.equal(['engineer', 'engineer']);
      expect((first(list, 'input[type=search]') as HTMLInputElement).value).to.equal('enginer');
      await until(() => location.search === '?q=enginer', 'what was typed in the URL');
      first(list, '[part=search-exact]')?.click();
      await until(() => status(list).startsWith('No jobs match. '), 'sentence');
      expect(all(list, 'job-card')).to.have.length(0);
      type(list, 'enginee');
      await until(() => status(list) === '2 jobs', 'jobs again');
    });

    it('offers to clear the filters and the open application without a match', async () => {
      const list = put('job-list', { src: network.url, query: 'xyzzy' });
      await until(() => first(list, '[part=clear]'), 'way out');
      const open = await until(() => first(list, '[part=open-application]'), 'open application');
      expect(textOf(open)).to.equal('You can always send an open application');
      expect(open.getAttribute('href')).to.contain('job=open-application');
      expect(all(list, 'slot[name=empty]')).to.have.length(0);
    });
  });

  describe('by facets', () => {
    it('marks an option without matches, which stays selectable', async () => {
      history.replaceState(null, '', '?location=DK');
      const list = put('job-list', { src: network.url });
      await titles(list);
      facetButton(list, 'Team')?.click();
      const group = await until(() => first(list, '[role=group]'), 'choices');
      expect(choices(group)).to.deep.equal(['Bridge 1', 'Charging 0', 'Platform 0']);
      const idle = all(group, '[part~=facet-option-empty] input') as HTMLInputElement[];
      expect(idle).to.have.length(2);
      idle[0]?.focus();
      await sendKeys({ press: ' ' });
      await until(() => status(list).startsWith('No jobs match'), 'sentence');
      await sendKeys({ press: ' ' });
      await until(() => status(list) === '1 job', 'job again');
    });

    it('lists the towns of each country below it', async () => {
      const list = put('job-list', { src: network.url });
      await titles(list);
      facetButton(list, 'Location')?.click();
      const group = await until(() => first(list, '[role=group]'), 'choices');
      const labels = all(group, '.facet-option').map((option) => {
        const isIndented = option.part.contains('facet-option-nested');
        expect(parseFloat(getComputedStyle(option).marginInlineStart) > 0).to.equal(isIndented);
        return (isIndented ? '- ' : '') + textOf(option.querySelector('bdi'));
      });
      expect(labels).to.deep.equal([
        ...['Denmark', '- Aarhus', 'Finland', '- Turku', 'Norway', '- Bergen'],
        ...['Sweden', '- Göteborg', '- Gothenburg'],
      ]);
    });

    it('can be searched with many options, ignoring accents and case', async () => {
      const towns = ['Tromsø', 'Ålesund', 'Århus', ...Array.from({ length: 200 }, (_, at) => `Town ${at}`)];
      const location = { text: 'x', remote: false, hybrid: false, countries: [] };
      network.answer(
        network.url,
        bundleOf(
          towns.map((town, at) => sampleJob(`job-${at}`, { location: { ...location, places: [{ name: town }] } })),
        ),
      );
      const list = put('job-list', { src: network.url });
      await titles(list);
      facetButton(list, 'Location')?.click();
      const field = (await until(() => first(list, '[part=facet-search]'), 'field')) as HTMLInputElement;
      expect(field.getAttribute('aria-label')).to.equal('Search in Location');
      expect(all(list, '.facet-option')).to.have.length(203);
      field.focus();
      await sendKeys({ type: 'Ax' });
      await until(() => choices(list).length === 0, 'end of the choices');
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ type: 'RH' });
      await until(() => choices(list).join() === 'Århus 1', 'one choice');
      expect(focused() === field).to.equal(true);
    });

    it('shows active filters, each of which removes itself and moves focus', async () => {
      history.replaceState(null, '', '?team=bridge&team=charging&workplace=onsite');
      const list = put('job-list', { src: network.url });
      await titles(list);
      const chips = () => all(list, '[part=active-filter]').map((chip) => chip.getAttribute('aria-label'));
      expect(chips()).to.deep.equal(['Remove Bridge', 'Remove Charging', 'Remove On site']);
      first(list, '[part=active-filter]')?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.getAttribute('aria-label') === 'Remove Charging', 'focus on the next chip');
      expect(chips()).to.deep.equal(['Remove Charging', 'Remove On site']);
      expect(location.search).to.equal('?team=charging&workplace=onsite');
      all(list, '[part=active-filter]')[1]?.focus();
      await sendKeys({ press: ' ' });
      await until(() => focused()?.getAttribute('aria-label') === 'Remove Charging', 'focus on the last chip');
      await sendKeys({ press: 'Enter' });
      await until(() => focused() === first(list, '[part=search-input]'), 'focus on the search field');
      expect(chips()).to.deep.equal([]);
      expect(status(list)).to.equal('6 jobs');
      history.back();
      await until(() => chips().length === 1, 'chip again');
    });

    it('shows active filters of a hidden facet', async () => {
      history.replaceState(null, '', '?team=bridge');
      const list = put('job-list', { src: network.url, facets: 'language' });
      await titles(list);
      expect(all(list, '[part=active-filter]').map(textOf)).to.deep.equal(['Bridge']);
      expect(facetButton(list, 'Team')).to.equal(undefined);
    });

    it('causes no layout shift while the reader types or selects', async () => {
      history.replaceState(null, '', '?team=bridge');
      const list = put('job-list', { src: network.url });
      await titles(list);
      const top = () => first(list, '.list')?.getBoundingClientRect().top;
      const before = top();
      for (const query of ['c', 'co', 'con', 'contr']) {
        type(list, query);
        await list.updateComplete;
        expect(top()).to.equal(before);
      }
      first(list, '[part=active-filter]')?.click();
      await until(() => all(list, '[part=active-filter]').length === 0, 'end of the chip');
      expect(top()).to.equal(before);
    });
  });

  describe('on a phone', () => {
    async function phone(): Promise<{ list: HTMLElementTagNameMap['job-list']; button: HTMLElement }> {
      const narrow = document.createElement('div');
      narrow.style.width = '360px';
      document.body.append(narrow);
      const list = put('job-list', { src: network.url });
      narrow.append(list);
      await titles(list);
      const button = first(list, '[part=sheet-button]') as HTMLElement;
      return { list, button };
    }
    const sheet = (list: Element) => first(list, 'dialog[open]') as HTMLDialogElement | undefined;

    it('opens no sheet after the list is disconnected', async () => {
      const faults: unknown[] = [];
      const noteFault = (event: PromiseRejectionEvent) => faults.push(event.reason);
      addEventListener('unhandledrejection', noteFault);
      const { list, button } = await phone();
      button.click();
      list.remove();
      await aMoment();
      removeEventListener('unhandledrejection', noteFault);
      expect(faults).to.deep.equal([]);
      expect(first(list, 'dialog')).to.equal(undefined);
    });

    it('uses a sheet behind one button with the number of selected options', async () => {
      history.replaceState(null, '', '?team=bridge');
      const { list, button } = await phone();
      expect(button.checkVisibility()).to.equal(true);
      expect(first(list, '.facets')?.checkVisibility()).to.equal(false);
      expect(first(list, '[part=search-input]')?.checkVisibility()).to.equal(true);
      expect(textOf(button)).to.equal('Filters · 1');
      button.focus();
      await sendKeys({ press: 'Enter' });
      const dialog = await until(() => sheet(list), 'sheet');
      expect(dialog.matches(':modal')).to.equal(true);
      expect(dialog.getAttribute('aria-label')).to.equal('Filters');
      await until(() => focused()?.matches('.facet-option input'), 'focus on the first choice');
      const entries = history.length;
      await sendKeys({ press: ' ' });
      await until(() => textOf(first(list, '[part=sheet-submit]')) === 'Show 6 jobs', 'every job');
      expect(textOf(button)).to.equal('Filters');
      expect(history.length).to.equal(entries + 1);
      all(dialog, '.facet-option input')[1]?.click();
      await until(() => textOf(first(list, '[part=sheet-submit]')) === 'Show 2 jobs', 'two jobs');
      expect(history.length).to.equal(entries + 1);
      first(list, '[part=sheet-submit]')?.click();
      await until(() => !sheet(list), 'end of the sheet');
      expect(status(list)).to.equal('2 jobs');
      expect(focused() === button).to.equal(true);
    });

    it('closes by Escape, restores focus, and keeps the selection', async () => {
      const { list, button } = await phone();
      button.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.matches('.facet-option input'), 'focus in the sheet');
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Escape' });
      await until(() => !sheet(list), 'end of the sheet');
      expect(focused() === button).to.equal(true);
      expect(textOf(button)).to.equal('Filters · 1');
    });

    it('traps focus within the sheet', async () => {
      const { list, button } = await phone();
      button.click();
      const dialog = await until(() => sheet(list), 'sheet');
      await until(() => focused()?.matches('.facet-option input'), 'focus in the sheet');
      for (let presses = 0; presses < 40; presses++) {
        await sendKeys({ press: 'Tab' });
        const element = focused();
        expect(element === document.body || dialog.contains(element)).to.equal(true);
      }
    });

    it('closes on Back, and when the list is disconnected', async () => {
      const { list, button } = await phone();
      button.click();
      const dialog = await until(() => sheet(list), 'sheet');
      all(dialog, '.facet-option input')[0]?.click();
      await until(() => textOf(button) === 'Filters · 1', 'choice');
      history.back();
      await until(() => !sheet(list) && textOf(button) === 'Filters', 'end of sheet and choice');
      button.click();
      await until(() => sheet(list), 'sheet again');
      const home = list.parentElement;
      list.remove();
      home?.append(list);
      await list.updateComplete;
      expect(all(list, 'dialog')).to.have.length(0);
    });

    it('clears all filters from the sheet', async () => {
      history.replaceState(null, '', '?team=bridge&q=room');
      const { list, button } = await phone();
      button.click();
      const clear = await until(() => first(list, '[part=sheet-clear]'), 'way to clear');
      clear.click();
      await until(() => textOf(first(list, '[part=sheet-submit]')) === 'Show 6 jobs', 'every job');
      expect(focused() === first(list, '[part=sheet-submit]')).to.equal(true);
    });
  });
});
