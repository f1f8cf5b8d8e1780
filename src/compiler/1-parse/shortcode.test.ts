import { describe, expect, it } from 'vitest';
import { parsePage } from './parse.ts';
import { maskShortcodes } from './shortcode.ts';

const masked = (source: string) => maskShortcodes(source).text;
const blocks = (source: string) => parsePage('a.md', `# A\n\n${source}`).blocks.slice(1);
/** The words of the first block below the title. */
const words = (source: string) => blocks(source).flatMap((block) => ('inline' in block ? [block.inline.text] : []));
const unknown = (source: string) => parsePage('a.md', source).unknown.map(({ name }) => name);

describe('a shortcode is masked by as many characters', () => {
  it.each([
    ['alone on its line', 'a\n{{< bcd >}}\ne', 'a\n<!--xxxx-->\ne'],
    ['in a list', '- {{< bcd >}}', '- <!--xxxx-->'],
    ['beside another', '{{< b >}} {{%c%}}\n', '<!--xx--> <!---->\n'],
    ['over several lines', '{{< b\n c >}}\n', '<!--xxxxx-->\n'],
    ['among words', 'a {{< bcd >}} e', 'a xxxxxxxxxxx e'],
    ['before words', '{{< bcd >}} e', 'xxxxxxxxxxx e'],
    ['after words', 'a {{< bcd >}}\n', 'a xxxxxxxxxxx\n'],
    ['too short for a comment', '<%a%>', 'xxxxx'],
    ['with all it is not to show', '{{< highlight >}}\n# a\n{{< /highlight >}}', `<!--${'x'.repeat(33)}-->`],
    ['in a comment', '<!--\n{{< b >}}\n-->', '<!--\nxxxxxxxxx\n-->'],
  ])('%s', (_, source, text) => {
    expect(masked(source)).toBe(text);
    expect(text).toHaveLength(source.length);
  });

  it.each(['{{</* a */>}}', '{{%/* a */%}}', '{{ a }}', '{{< >}}', '<%% a %>', '{{$ include "a" >}}'])('but not %s', (source) => {
    expect(maskShortcodes(source)).toEqual({ text: source, shortcodes: [] });
  });
});

describe('shortcodes of two tags', () => {
  const pairs = (source: string) =>
    maskShortcodes(source).shortcodes.map(({ name, closes, paired }) => `${closes ? '/' : ''}${name} ${paired}`);

  it('are told from those of one', () => {
    expect(pairs('{{< a >}}{{< b >}}{{< a >}}x{{< /a >}}{{% /c %}}{{< /a >}}')).toEqual([
      'a true',
      'b false',
      'a true',
      '/a true',
      '/c false',
      '/a true',
    ]);
  });
});

describe('a sentence with a shortcode', () => {
  it.each([
    ['shows one nobody knows as it is written', 'Reads {{< glossary "tide" >}} first.', 'Reads {{< glossary "tide" >}} first.'],
    ['begins with it', '{{% param "x" %}} is clean.', '{{% param "x" %}} is clean.'],
    ['ends with it, below a line', 'One\ntwo {{< a >}}', 'One two {{< a >}}'],
    ['keeps what stands between two tags', 'Keeps {{< hover "x" >}}*calm*{{< /hover >}}.', 'Keeps calm.'],
    ['leaves out what only adorns', '{{< icon "star" >}} Keeps calm.', 'Keeps calm.'],
    ['leaves out a file taken in', 'Keeps calm. {{% include "a.md" %}}', 'Keeps calm.'],
    ['shows ERB as it is written', 'All <%= count %> of them.', 'All <%= count %> of them.'],
    ['shows code as it is written', 'Write `{{< icon "star" >}}`.', 'Write {{< icon "star" >}}.'],
  ])('%s', (_, source, text) => {
    expect(words(source)[0]).toBe(text);
    expect(blocks(source)[0]).toMatchObject({ inline: { markdown: source.replace('\n', ' ') } });
  });

  it('still takes in the file it names', () => {
    expect(blocks('Keeps calm. {{% include "a.md" %}}')).toMatchObject([{ kind: 'paragraph' }, { kind: 'include', target: 'a.md' }]);
    expect(blocks('- Keeps calm. {{% include "a.md" %}}')).toMatchObject([{ items: [{ blocks: [{ kind: 'include' }] }] }]);
  });

  it('links where the shortcode says', () => {
    expect(blocks('[a]({{< ref "b.md#c" >}}) [d]({{< e >}})')[0]).toMatchObject({
      inline: { links: [{ text: 'a', target: 'b.md#c' }, { target: '{{< e >}}' }] },
    });
  });
});

it('a name is not lengthened by a shortcode, unless it is all there is', () => {
  expect(words('## Senior {{< label "x" >}}')).toEqual(['Senior']);
  expect(words('## {{< label "x" >}}')).toEqual(['{{< label "x" >}}']);
});

it('what stands between two tags is part of the page', () => {
  expect(blocks('{{% a %}}\n## B\n\n- c\n{{% /a %}}')).toMatchObject([
    { kind: 'shortcode' },
    { kind: 'heading' },
    { kind: 'list', at: { line: 6, endLine: 6 } },
    { kind: 'shortcode' },
  ]);
});

it('what nobody knows is told once for both tags; not in code or comments, and never of ERB', () => {
  const source = '{{< a >}}b{{< /a >}} {{< /c >}} {{< icon >}} {{% include %}} <%= d %>';
  expect(unknown(source)).toEqual(['a', 'c', 'include']);
  expect(unknown(`# A\n\n\`{{< a >}}\`\n\n\`\`\`\n{{< a >}}\n\`\`\`\n\n    {{< a >}}\n\n<!-- {{< a >}} -->\n\n{{</* a */>}}\n`)).toEqual(
    [],
  );
});
