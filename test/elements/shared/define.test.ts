import { expect } from 'chai';
import { defineElements } from '../../../src/register.js';
import { VERSION } from '../../../src/version.js';

describe('defineJobElements', () => {
  const warnings: string[] = [];
  const { warn } = console;

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const versioned = (widgetVersion: string) =>
    class extends HTMLElement {
      static readonly widgetVersion = widgetVersion;
    };

  it('is not called by importing the classes', async () => {
    await import('../../../src/index.js');
    for (const tag of ['job-list', 'job-card', 'job-detail'])
      expect(customElements.get(tag) === undefined).to.equal(true);
  });

  it('is silent a second time with the same version', () => {
    const first = versioned(VERSION);
    defineElements({ 'same-version': first });
    defineElements({ 'same-version': versioned(VERSION) });
    expect(customElements.get('same-version') === first).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('warns once about another version', () => {
    const older = versioned('0.0.1');
    defineElements({ 'older-one': older, 'older-two': versioned('0.0.1') });
    defineElements({ 'older-one': versioned(VERSION), 'older-two': versioned(VERSION) });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('version 0.0.1 has registered <older-one>, <older-two>');
    expect(customElements.get('older-one') === older).to.equal(true);
  });

  it('warns about a name that is already registered, and registers no element', () => {
    customElements.define('taken-name', class extends HTMLElement {});
    defineElements({ 'taken-name': versioned(VERSION), 'free-name': versioned(VERSION) });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('another library has registered <taken-name>.');
    expect(warnings[0]).to.contain('prefix');
    expect(customElements.get('free-name') === undefined).to.equal(true);
  });

  it('registers all three elements, and is silent when called twice', async () => {
    await import('../../../src/embed.js');
    await import(new URL('../../../src/define.ts?again', import.meta.url).href);
    for (const tag of ['job-list', 'job-card', 'job-detail'])
      expect(customElements.get(tag) !== undefined).to.equal(true);
    expect(warnings.filter((warning) => warning.includes('careers-widget'))).to.deep.equal([]);
  });
});
