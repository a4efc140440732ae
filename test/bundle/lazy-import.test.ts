import { expect } from 'chai';
import { lazyImport } from '../../src/bundle/lazy-import.js';
import { VERSION } from '../../src/version.js';

const url = new URL('../../src/version.ts', import.meta.url).href;

/** Imports that fail as in Chromium, with the URL of a module that exists. */
function failing() {
  let imports = 0;
  const load = lazyImport<{ VERSION: string }>(() => {
    imports += 1;
    return Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${url}`));
  });
  return { load, count: () => imports };
}

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'loaded',
    () => 'failed',
  );

describe('A lazy import', () => {
  it('is shared by all callers', async () => {
    let imports = 0;
    const load = lazyImport(() => Promise.resolve({ imports: (imports += 1) }));
    expect((await load()) === (await load())).to.equal(true);
    expect(imports).to.equal(1);
  });

  it('is retried after a failure with another URL, since Chromium caches the failure', async () => {
    const { load, count } = failing();
    expect(await outcome(load())).to.equal('failed');
    expect((await load()).VERSION).to.equal(VERSION);
    expect(count()).to.equal(1);
    const retried = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(retried).to.include(`${url}?retry=1`);
  });

  it('is retried with the same URL if an import map resolves scripts', async () => {
    const map = document.createElement('script');
    map.type = 'importmap';
    map.textContent = '{ "integrity": {} }';
    document.head.append(map);
    const { load, count } = failing();
    expect([await outcome(load()), await outcome(load())]).to.deep.equal(['failed', 'failed']);
    expect(count()).to.equal(2);
    map.remove();
  });

  it('is retried with the same URL if the error contains none', async () => {
    let imports = 0;
    const load = lazyImport(() => {
      imports += 1;
      return imports === 1 ? Promise.reject(new TypeError('Importing a module script failed.')) : Promise.resolve({});
    });
    expect([await outcome(load()), await outcome(load())]).to.deep.equal(['failed', 'loaded']);
  });
});
