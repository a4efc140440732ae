/** What a built-in shortcode is, for the web editor. */
export interface DescribedShortcode {
  /** One or two sentences. */
  what: string;
  /** The HTML it becomes, in words that go on a sentence; tags and classes in code. */
  becomes: string;
  /** What one sees of the example, for those who do not see its picture; absent where there is nothing to see. */
  looks?: string;
  /** As written in a posting. */
  example: string;
}

/** The built-in shortcodes by name, in the order in which they are documented. */
export const DESCRIBED_SHORTCODES: Readonly<Record<string, DescribedShortcode>> = {
  ingress: {
    what: 'The opening paragraph, set larger.',
    becomes: 'a `<div>` of the class `job-lead` with the paragraphs in it.',
    looks: 'A paragraph in larger type than the text that follows it.',
    example: '{{< ingress >}}\nAn electric ferry makes hardly a sound.\n{{< /ingress >}}',
  },
  accordion: {
    what: 'A part of the posting that is folded away under its title. Where the title speaks of hiring and the text has a numbered list, it is the hiring process, whose steps are shown as such.',
    becomes:
      'a `<details>` of the class `job-accordion`, with the title as its `<summary>`; the hiring process has the class `job-process`, too.',
    looks: 'Under the title “How we hire”, unfolded here, two numbered steps, one below the other.',
    example:
      '{{% accordion title="How we hire" %}}\n1. **A call** of half an hour.\n2. **An afternoon** with the team.\n{{% /accordion %}}',
  },
  details: {
    what: 'Hugo’s own: as `accordion`, and `open="true"` has it unfolded from the beginning.',
    becomes: 'a `<details>` of the class `job-accordion`, `open` where that is asked for, with its `<summary>`.',
    looks: 'The title “What we offer” with a mark that it can be folded, and a line of text below it.',
    example: '{{< details summary="What we offer" open="true" >}}\nSix weeks of holiday.\n{{< /details >}}',
  },
  'accordion-script': {
    what: 'On a Hugo site it loads what opens accordions. Ours open by themselves.',
    becomes: 'nothing.',
    example: '{{< accordion-script >}}',
  },
  note: {
    what: 'An aside worth noticing: `info`, `note`, `tip`, `warning`, `danger` or `success`; any other word is its title. Its labeled lines are read as [facts](#facts).',
    becomes: 'an `<aside>` of the class `job-note`, with `job-note-warning` or `job-note-success` where it is one.',
    looks: 'A line about the start date, set off from the text by an edge at its side.',
    example: '{{% note "info" %}}\n**Start date:** March\n{{% /note %}}',
  },
  quote: {
    what: 'What somebody said, and who. The words are the body or an argument.',
    becomes:
      'a `<figure>` of the class `job-quote`: a `<blockquote>`, and a `<figcaption>` with the name, the title and the source.',
    looks: 'The quoted words, and below them in small type who said them.',
    example: '{{< quote author="Ingrid Solheim" title="Welder" >}}\nNo two hulls are the same.\n{{< /quote >}}',
  },
  button: {
    what: 'A button of its own line, as many of Hugo’s themes have it. Its words are the body or an argument; `relref` leads to another posting.',
    becomes:
      'a link of the class `job-button` in a paragraph `<p>`; one that leads where one applies has the class `job-apply`, too. Without an address its words alone.',
    looks: 'One button, with the words “Our benefits”.',
    example: '{{< button href="https://kvernsund.example/benefits" >}}Our benefits{{< /button >}}',
  },
  localbutton: {
    what: 'A button of its own line.',
    becomes: 'the same as `button`: a link `<a>` of the class `job-button` in a paragraph.',
    looks: 'One button, with a pin for a map before the words “Our yard”.',
    example: '{{< localbutton text="Our yard" link="https://kvernsund.example/yard" icon="fa-location-dot" >}}',
  },
  localtextbutton: {
    what: 'A button within a line of text.',
    becomes: 'a link `<a>` of the class `job-button`, where it stands.',
    looks: 'A button in the middle of a sentence.',
    example: 'See {{< localtextbutton text="our yard" link="https://kvernsund.example/yard" >}} before you decide.',
  },
  '2calltoaction': {
    what: 'One or two buttons beside each other: what to do, and what to do instead.',
    becomes: 'one paragraph `<p>` with links of the class `job-button`.',
    looks: 'Two buttons side by side, “Our yard” and “Ask us”.',
    example:
      '{{< 2calltoaction text1="Our yard" link1="https://kvernsund.example/yard" text2="Ask us" link2="mailto:jobs@kvernsund.example" >}}',
  },
  contact: {
    what: 'The card of a person to ask.',
    becomes:
      'an `<aside>` of the class `job-contact`: the picture, the name in `<strong>`, and a paragraph for each of the rest, with links to write and to call.',
    looks: 'Below a thin line a round portrait; beside it a name, a title, a mail address and a telephone number.',
    example:
      '{{< contact name="Solveig Rennedal" title="Team lead" email="solveig@kvernsund.example" phone="+47 55 00 00 00" image="/pictures/portrait-solveig.svg" >}}',
  },
  'horisontal-card': {
    what: 'A picture beside a few words and a link. With a picture, or a link to write or to call, it is the card of a person.',
    becomes:
      'an `<aside>` of the class `job-contact` for a person; else a `<div>` of the class `job-callout` with a button.',
    looks: 'Below a thin line a round portrait; beside it a name, a sentence and a link.',
    example:
      '{{< horisontal-card image="/pictures/portrait-solveig.svg" cardtitle="Solveig Rennedal" text="Ask me about the yard." link="mailto:solveig@kvernsund.example" linktext="Write to me" >}}',
  },
  'icon-block-horisontal': {
    what: 'A line of text with a button: what to do, and why.',
    becomes: 'a `<div>` of the class `job-callout` with the description and a link of the class `job-button`.',
    looks: 'Below a thin line a sentence, and a button, “See the yard”.',
    example:
      '{{< icon-block-horisontal text="See the yard" description="Every first Friday." link="https://kvernsund.example/yard" >}}',
  },
  'icon-block-small': {
    what: 'A few words with an icon, often a link; one of several.',
    becomes: 'a `<div>` of the class `job-callout`: the words in `<strong>`, and a paragraph for the description.',
    looks: 'Below a thin line a heart, the linked word “Benefits”, and a sentence.',
    example:
      '{{< icon-block-small text="Benefits" description="What you get." link="https://kvernsund.example/benefits" icon="fa-heart" >}}',
  },
  'icon-block-small-container': {
    what: 'What stands in it stands side by side where there is room.',
    becomes: 'a `<div>` of the class `job-callouts` around the rest.',
    looks: '“Bergen” and “Turku” side by side, each below a thin line.',
    example:
      '{{< icon-block-small-container >}}\n{{< icon-block-small text="Bergen" >}}\n{{< icon-block-small text="Turku" >}}\n{{< /icon-block-small-container >}}',
  },
  figure: {
    what: 'Hugo’s own: a picture with its title, caption and attribution, perhaps a link. Without `alt` the caption is read to those who do not see the picture.',
    becomes: 'a `<figure>` with an `<img>` and, where something is said of it, a `<figcaption>`.',
    looks: 'A drawing of a control desk, and its caption below in small type.',
    example:
      '{{< figure src="/pictures/control-desk.svg" alt="Three dark screens above a long desk" caption="The desk, with *one* lit line" >}}',
  },
  highlight: {
    what: 'Hugo’s own: a block of code. The language gives it no colors.',
    becomes: 'a `<pre>` with `<code>` in it.',
    looks: 'A line of code on a tinted ground.',
    example: '{{< highlight python >}}\nprint("Ahoy")\n{{< /highlight >}}',
  },
  inline: {
    what: 'Its words as Markdown within the line, and nothing else.',
    becomes: 'what its Markdown does, such as `<strong>`.',
    looks: 'A sentence with one word in bold.',
    example: 'We build {{< inline >}}**electric**{{< /inline >}} ferries.',
  },
  param: {
    what: 'Hugo’s own: what the front matter says under a name; in groups with periods between the names.',
    becomes: 'text.',
    looks: 'A sentence in which the title of the job stands in the shortcode’s place.',
    example: 'Would you like to be our next {{< param title >}}?',
  },
  relref: {
    what: 'Hugo’s own: the address of another posting by its path, with `#heading` behind it or alone. It is meant for the target of a link.',
    becomes: 'the address of the posting’s static page, `pages/<lang>/<id>/`, as text.',
    looks: 'A sentence that ends with a link.',
    example: 'See also [the fitter]({{< relref "fitter.md" >}}).',
  },
  ref: {
    what: 'Hugo’s own: the same as `relref`.',
    becomes: 'the same as `relref`.',
    looks: 'A sentence that ends with a link.',
    example: 'See also [the fitter]({{< ref path="fitter.md" lang="en" >}}).',
  },
  distance: {
    what: 'On a Hugo site it is empty space. Here the style sheet keeps the distance.',
    becomes: 'nothing.',
    example: '{{< distance 2 >}}',
  },
};
