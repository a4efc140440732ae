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
    attributes: { name: string; description: string; values?: { name: string }[] }[];
  }[];
}

const file = path.join(repositoryRoot, 'dist/vscode.html-data.json');
const { version, tags } = JSON.parse(readFileSync(file, 'utf8')) as HtmlData;

const attribute = (tag: string, name: string) =>
  tags.find((one) => one.name === tag)?.attributes.find((one) => one.name === name);

describe('vscode.html-data.json', () => {
  it('has the three elements, in version 1.1 of the format', () => {
    assert.equal(version, 1.1);
    assert.deepEqual(
      tags.map(({ name }) => name),
      ['job-list', 'job-card', 'job-detail'],
    );
  });

  it('has the values of an attribute with a fixed set of values', () => {
    const values = (name: string) => attribute('job-list', name)?.values?.map((value) => value.name);
    assert.deepEqual(values('open-in'), ['inline', 'dialog', 'page']);
    assert.deepEqual(values('layout'), ['rows', 'cards']);
    for (const name of ['src', 'query', 'page-size', 'no-search']) assert.deepEqual(values(name), [], name);
  });

  it('describes elements and attributes', () => {
    for (const { description, attributes } of tags)
      for (const text of [description, ...attributes.map((one) => one.description)]) assert.match(text, /\w/);
  });
});
