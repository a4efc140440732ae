import { expect } from 'chai';
import { SharedRequests } from '../../src/bundle/shared-requests.js';
import { aMoment } from '../support/dom.js';

/** Requests that are answered by hand. */
function byHand(limit = 10) {
  const asked: { url: string; signal: AbortSignal; answer(text: string): void; fail(error: Error): void }[] = [];
  const requests = new SharedRequests<string>(
    (url, signal) =>
      new Promise((answer, fail) => {
        signal.addEventListener('abort', () => fail(new Error('aborted')));
        asked.push({ url, signal, answer, fail });
      }),
    limit,
  );
  return { asked, requests };
}

const alone = () => new AbortController();

describe('Shared requests', () => {
  it('ask once, whoever wants the answer, and remember it', async () => {
    const { asked, requests } = byHand();
    const answers = [requests.get('a', alone().signal), requests.get('a', alone().signal)];
    asked[0]?.answer('yes');
    expect(await Promise.all(answers)).to.deep.equal(['yes', 'yes']);
    expect(await requests.get('a', alone().signal)).to.equal('yes');
    expect(asked).to.have.length(1);
  });

  it('do not remember a failure', async () => {
    const { asked, requests } = byHand();
    const first = requests.get('a', alone().signal).catch((error: Error) => error.message);
    asked[0]?.fail(new Error('no'));
    expect(await first).to.equal('no');
    const second = requests.get('a', alone().signal);
    asked[1]?.answer('yes');
    expect(await second).to.equal('yes');
  });

  it('go on while one still waits, and end when none does', async () => {
    const { asked, requests } = byHand();
    const [one, two] = [alone(), alone()];
    const first = requests.get('a', one.signal).catch((reason: unknown) => reason);
    const second = requests.get('a', two.signal);
    one.abort('enough');
    expect(await first).to.equal('enough');
    expect(asked[0]?.signal.aborted).to.equal(false);
    asked[0]?.answer('yes');
    expect(await second).to.equal('yes');

    const third = alone();
    const last = requests.get('b', third.signal).catch((reason: unknown) => reason);
    third.abort('enough');
    await last;
    expect(asked[1]?.signal.aborted).to.equal(true);
  });

  it('start anew for whoever asks after the last gave up', async () => {
    const { asked, requests } = byHand();
    const one = alone();
    const first = requests.get('a', one.signal).catch((reason: unknown) => reason);
    one.abort('enough');
    await first;
    const second = requests.get('a', alone().signal);
    await aMoment(0);
    asked[1]?.answer('yes');
    expect(await second).to.equal('yes');
  });

  it('forget the oldest answer when there are too many', async () => {
    const { asked, requests } = byHand(2);
    for (const url of ['a', 'b', 'c']) {
      const answer = requests.get(url, alone().signal);
      asked.at(-1)?.answer(url);
      await answer;
    }
    void requests.get('c', alone().signal);
    void requests.get('a', alone().signal);
    expect(asked.map(({ url }) => url)).to.deep.equal(['a', 'b', 'c', 'a']);
  });
});
