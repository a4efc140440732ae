import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkHeadings } from '../../../build-scripts/compile/markdown/check-headings.js';
import { lexBody } from '../../../build-scripts/compile/markdown/render-body.js';
import { textBlocks } from '../../../build-scripts/compile/markdown/text-blocks.js';
import { textProblems } from '../../support/compile-files.js';

const table = (cases: Record<string, [body: string, ...expected: [rule: string, at: string][]]>) => {
  for (const [name, [body, ...expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(textProblems(body), expected));
  }
};

describe('heading-skip', () => {
  table({
    'consecutive levels': ['# A\n\n## B\n\n### C\n\n## D\n\n# E\n'],
    'any first level': ['### A\n\n#### B\n'],
    'a skipped level': ['## A\n\n#### B\n\n#### C\n', ['heading-skip', '####']],
    'setext headings': ['A\n=\n\n### B\n', ['heading-skip', '###']],
    'within a shortcode': [
      '## A\n\n{{% accordion title="#### no" %}}\nText\n\n#### B\n{{% /accordion %}}\n',
      ['heading-skip', '####'],
    ],
    'not in code': ['## A\n\n```\n#### B\n```\n\n    #### C\n'],
    'not in an argument that spans lines': ['## A\n\n{{< quote author=`x\n#### B\n` >}}\nText\n{{< /quote >}}\n'],
    'not in HTML': ['## A\n\n<div>\n#### B\n</div>\n'],
  });

  it('suggests the level', () => {
    const text = '## A\n\n##### B\n';
    const nodes = [{ type: 'text' as const, value: text, start: 0, end: text.length, omitted: [] }];
    const [problem] = checkHeadings(textBlocks(lexBody(nodes, { file: text, shortcodes: new Map() })));
    assert.equal(problem?.fix, '###');
    assert.deepEqual(problem?.related, { message: 'the heading before it', offset: 0, length: 4 });
    assert.match(problem?.message ?? '', /“B” has level 5, but the heading “A” before it has level 2/);
  });
});

describe('duplicate-heading', () => {
  table({
    'on one level': ['## What we do\n\nx\n\n## what we **do**?\n', ['duplicate-heading', '## what we **do**?']],
    'on two levels': ['## Tasks\n\n### Tasks\n'],
    'a line that repeats the heading': [
      '## Who are you?\n\nWho are you?\n\nText.\n',
      ['duplicate-heading', 'Who are you?'],
    ],
    'a line that repeats it after something else': [
      '## Who are you?\n\n{{< ingress >}}\nYou.\n{{< /ingress >}}\n\nWho are you?\n\nText.\n',
      ['duplicate-heading', 'Who are you?'],
    ],
    'a line that repeats an earlier heading': ['## Steel\n\nx\n\n## Wood\n\nSteel\n\nText.\n'],
    'headings without words': ['## \n\n## \n'],
  });
});

describe('heading-like-text', () => {
  const before = '## A\n\nText that goes before.\n\n';
  const looks = (line: string): [string, string] => ['heading-like-text', line];
  table({
    'a question before a list': [`${before}What do you need?\n\n- x\n`, looks('What do you need?')],
    'a question before text': [`${before}What do you need?\n\nA helmet.\n`, looks('What do you need?')],
    'a bold line': [`${before}**What you need**\n\nA helmet.\n`, looks('**What you need**')],
    'a bold line with a colon': [`${before}__What you need:__\n\n- x\n`, looks('__What you need:__')],
    'a few words with a colon': [`${before}We offer:\n\n- x\n`, looks('We offer:')],
    'one word with a colon': [`${before}Compétences :\n\n- x\n`, looks('Compétences :')],
    'within a shortcode': [
      `${before}{{% accordion title="x" %}}\n**Step one**\n\nYou call.\n{{% /accordion %}}\n`,
      looks('**Step one**'),
    ],
    'beside a tag': [`${before}{{% note "info" %}}**Step one**{{% /note %}}\n\nYou call.\n`, looks('**Step one**')],
    'where there are no headings': ['Text.\n\nWhat do you need?\n\n- x\n'],
    'at the end': [`${before}What do you need?\n`],
    'before something else': [`${before}What do you need?\n\n## B\n`],
    'right below a heading': ['## A\n\nWe offer:\n\n- x\n'],
    'a long sentence that introduces a list': [`${before}Among the things you will do every day are these:\n\n- x\n`],
    'a sentence that the list completes': [`${before}As a welder, you weld:\n\n- x\n\nYou will also have to:\n\n- x\n`],
    'one in a language that the interface does not speak': [
      `${before}De plus, vous\u00a0contribuerez à\u00a0:\n\n- x\n`,
    ],
    'a sentence with bold words': [`${before}You **need** a helmet.\n\n- x\n`],
    'two bold parts': [`${before}**Start:** soon, **end:** never\n\n- x\n`],
    'two sentences': [`${before}Curious? Are you?\n\nCall.\n`],
    'two lines': [`${before}Curious\nare you?\n\nCall.\n`],
    'in a list': [`${before}- What do you need?\n- A helmet.\n\nText.\n`],
    'in code': [`${before}    What do you need?\n\nText.\n`],
    'a labeled line of a note': [`${before}**Start date:** March\n\n**Pay:** 1\n`],
  });
});
