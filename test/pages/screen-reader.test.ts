import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SerializedAXNode } from 'puppeteer-core';
import { usePlainPages } from '../support/plain-page.js';

describe('What a screen reader meets', () => {
  const plain = usePlainPages();

  /** The nodes of the accessibility tree, in order. */
  async function nodes(): Promise<SerializedAXNode[]> {
    const flatten = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flatten)];
    const root = await plain.page.puppeteer.accessibility.snapshot({ interestingOnly: false });
    return root ? flatten(root) : [];
  }

  /** Names of the nodes of a role. */
  const names = async (role: string) =>
    (await nodes()).flatMap((node) => (node.role === role ? (node.name ?? '') : []));

  /** All texts one after another. */
  const speech = async () => (await names('StaticText')).join('');

  it('is a list with a name, and cards read with pauses', async () => {
    await plain.open();
    assert.deepEqual((await names('list')).filter(Boolean), ['Jobs']);
    const text = await speech();
    assert.match(text, /Control room engineerBridge,Bergen,Full time/);
  });

  it('is a list for each group, named by its heading', async () => {
    await plain.open({ attributes: 'group-by="team"' });
    const lists = (await names('list')).filter(Boolean);
    assert.ok(lists.includes('Bridge') && lists.includes('Platform'), String(lists));
  });

  it('is what the number beside an option counts', async () => {
    await plain.open();
    await plain.page.resize(1280);
    await plain.page.click('job-list >>> [data-facet=team] button');
    await plain.page.appears('job-list >>> [role=group]');
    assert.deepEqual(await names('checkbox'), ['Bridge, 2 jobs', 'Charging, 2 jobs', 'Platform, 1 job']);
  });

  it('is the posting by its title', async () => {
    await plain.open({ query: '?job=control-room-engineer' });
    assert.deepEqual(await names('article'), ['Control room engineer']);
  });
});
