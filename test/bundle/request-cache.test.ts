import { expect } from 'chai';
import { SharedRequests } from '../../src/bundle/request-cache.js';
import { aMoment } from '../support/dom.js';

/** Requests that the test resolves. */
function byHand(limit = 10) {
  const asked: {
    url: string;
    signal: AbortSignal;
    answer(text: string, isCopy?: boolean): void;
    fail(error: Error): void;
  }[] = [];
  const requests = new SharedRequests<{ text: string; isCopy: boolean }>(
    (url, signal) =>
      new Promise((resolve, fail) => {
        const answer = (text: string, isCopy = false) => resolve({ text, isCopy });
        signal.addEventListener('abort', () => fail(new Error('aborted')));
        asked.push({ url, signal, answer, fail });
      }),
    limit,
  );
  return { asked, requests };
}

const alone = () => new AbortController();

describe('Shared requests', () => {
  it('request a URL once for all callers, and cache the answer', async () => {
    const { asked, requests } = byHand();
    const answers = [requests.get('a', alone().signal), requests.get('a', alone().signal)];
    asked[0]?.answer('yes');
    expect((await Promise.all(answers)).map(({ text }) => text)).to.deep.equal(['yes', 'yes']);
    expect((await requests.get('a', alone().signal)).text).to.equal('yes');
    expect(asked).to.have.length(1);
  });

  it('do not cache a saved copy', async () => {
    const { asked, requests } = byHand();
    const first = requests.get('a', alone().signal);
    asked[0]?.answer('old', true);
    expect((await first).text).to.equal('old');
    void requests.get('a', alone().signal);
    expect(asked).to.have.length(2);
  });

  it('do not cache a failure', async () => {
    const { asked, requests } = byHand();
    const first = requests.get('a', alone().signal).catch((error: Error) => error.message);
    asked[0]?.fail(new Error('no'));
    expect(await first).to.equal('no');
    const second = requests.get('a', alone().signal);
    asked[1]?.answer('yes');
    expect((await second).text).to.equal('yes');
  });

  it('continue while a caller waits, and are aborted when none does', async () => {
    const { asked, requests } = byHand();
    const [one, two] = [alone(), alone()];
    const first = requests.get('a', one.signal).catch((reason: unknown) => reason);
    const second = requests.get('a', two.signal);
    one.abort('enough');
    expect(await first).to.equal('enough');
    expect(asked[0]?.signal.aborted).to.equal(false);
    asked[0]?.answer('yes');
    expect((await second).text).to.equal('yes');

    const third = alone();
    const last = requests.get('b', third.signal).catch((reason: unknown) => reason);
    third.abort('enough');
    await last;
    expect(asked[1]?.signal.aborted).to.equal(true);
  });

  it('start again for a caller that comes after the abort', async () => {
    const { asked, requests } = byHand();
    const one = alone();
    const first = requests.get('a', one.signal).catch((reason: unknown) => reason);
    one.abort('enough');
    await first;
    const second = requests.get('a', alone().signal);
    await aMoment(0);
    asked[1]?.answer('yes');
    expect((await second).text).to.equal('yes');
  });

  it('drop the oldest answer over the limit', async () => {
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
