import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { repositoryRoot } from '../support/repository.js';

interface HtmlData {
  version: number;
  tags: {
    name: string;
    description: string;
    attributes: { name: string; values?: { name: string }[]; valueSet?: string }[];
  }[];
}

const file = path.join(repositoryRoot, 'dist/vscode.html-data.json');
const { version, tags } = JSON.parse(readFileSync(file, 'utf8')) as HtmlData;

const attribute = (tag: string, name: string) =>
  tags.find((one) => one.name === tag)?.attributes.find((one) => one.name === name);

describe('what editors complete in HTML', () => {
  it('is the three elements, in the format’s first version', () => {
    assert.equal(version, 1.1);
    assert.deepEqual(
      tags.map(({ name }) => name),
      ['job-list', 'job-card', 'job-detail'],
    );
  });

  it('is the values of an attribute, where they can be counted', () => {
    const values = (name: string) => attribute('job-list', name)?.values?.map((value) => value.name);
    assert.deepEqual(values('open-in'), ['inline', 'dialog', 'page']);
    assert.deepEqual(values('layout'), ['rows', 'cards']);
    for (const name of ['src', 'search', 'page-size']) assert.equal(values(name), undefined);
  });

  it('is an attribute alone, where it has no value', () => {
    assert.equal(attribute('job-list', 'no-search')?.valueSet, 'v');
    assert.equal(attribute('job-detail', 'structured-data')?.valueSet, 'v');
  });
});
