import { expect } from 'chai';
import '../../../src/define.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import {
  aMoment,
  all,
  clearPage,
  first,
  focused,
  recordEvents,
  put,
  textOf,
  titles,
  until,
} from '../../support/dom.js';
import type { JobList } from '../../../src/index.js';

describe('Similar jobs', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  async function open(list: JobList, title: string): Promise<void> {
    const shown = await titles(list);
    all(list, '[part=link]')[shown.indexOf(title)]?.click();
    await until(() => first(list, '[part=body] > div:not([part])'), 'posting');
  }

  const related = (list: JobList) => all(list, '[part=similar-jobs] job-card');

  it('are shown below a posting of a list, and replace it', async () => {
    const list = put('job-list', { src: network.url });
    const events = recordEvents(list, 'job-open');
    await open(list, 'Control room engineer');
    await until(() => related(list).length, 'similar job');
    expect(textOf(first(list, '[part=similar-jobs] h3'))).to.equal('Similar jobs');
    expect(related(list).map((card) => textOf(first(card, 'h4')))).to.deep.equal(['Field researcher aboard']);
    first(related(list)[0]!, '[part=link]')?.click();
    await until(() => textOf(focused()) === 'Field researcher aboard', 'focus on the heading');
    expect(events.map(({ id }) => id)).to.deep.equal(['control-room-engineer', 'deckhand-researcher']);
    expect(location.search).to.equal('?job=deckhand-researcher');
  });

  it('go back to the list by the button, and to the previous posting by history', async () => {
    const list = put('job-list', { src: network.url });
    await open(list, 'Control room engineer');
    await until(() => related(list).length, 'similar job');
    first(related(list)[0]!, '[part=link]')?.click();
    await until(() => textOf(focused()) === 'Field researcher aboard', 'focus on the heading');
    history.back();
    await until(() => textOf(focused()) === 'Control room engineer', 'posting before');
    history.forward();
    await until(() => textOf(focused()) === 'Field researcher aboard', 'posting after');
    first(list, '[part=back]')?.click();
    expect(await titles(list)).to.have.length(6);
    expect(location.search).to.equal('');
  });

  it('are not shown without a similar job, or outside a list', async () => {
    const list = put('job-list', { src: network.url });
    await open(list, 'Platform developer');
    const detail = put('job-detail', { src: network.url, 'job-id': 'control-room-engineer' });
    await until(() => first(detail, '[part=body] > div:not([part])'), 'posting');
    await aMoment();
    expect(all(list, '[part=similar-jobs]').length + all(detail, '[part=similar-jobs]').length).to.equal(0);
  });
});
