import fc from 'fast-check';
import { type AdfDocument, type AdfNode, BodyError, parseAdf } from '../../../local/confluence/body/adf.ts';
import { storageToAdf } from '../../../local/confluence/body/from-storage.ts';
import { adfToStorage } from '../../../local/confluence/body/to-storage.ts';

const doc = (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });
const text = (value: string, ...marks: string[]): AdfNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });

const macro: AdfNode = {
  type: 'extension',
  attrs: {
    layout: 'default',
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: 'APP/ENV/static/tree',
    text: 'Tree',
    localId: 'local-1',
    parameters: {
      layout: 'extension',
      guestParams: { objectiveId: 'O-1', depth: 3, frozen: false, tags: ['a', 'b'], empty: {}, nothing: null },
      extensionId: 'ari:cloud:ecosystem::extension/APP/ENV/static/tree',
      extensionTitle: 'Tree',
    },
  },
};

test.each<[string, AdfNode, string]>([
  ['a paragraph with marks', paragraph(text('a '), text('b', 'strong', 'em')), '<p>a <strong><em>b</em></strong></p>'],
  ['a heading', { type: 'heading', attrs: { level: 2 }, content: [text('T')] }, '<h2>T</h2>'],
  ['special characters', paragraph(text('a < b & "c"')), '<p>a &lt; b &amp; &quot;c&quot;</p>'],
  ['a rule', { type: 'rule' }, '<hr />'],
  [
    'a link',
    paragraph({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'https://a.test/?q=1&r=2' } }] }),
    '<p><a href="https://a.test/?q=1&amp;r=2">x</a></p>',
  ],
  [
    'a mention',
    paragraph({ type: 'mention', attrs: { id: 'ada' } }),
    '<p><ac:link><ri:user ri:account-id="ada" /></ac:link></p>',
  ],
  [
    'an info panel',
    { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('i'))] },
    '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>i</p></ac:rich-text-body></ac:structured-macro>',
  ],
  [
    'a code block',
    { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('a ]]> b\n  c')] },
    '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">sql</ac:parameter><ac:plain-text-body><![CDATA[a ]]]]><![CDATA[> b\n  c]]></ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'a list in a list',
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph(text('a')),
            {
              type: 'orderedList',
              attrs: { order: 3 },
              content: [{ type: 'listItem', content: [paragraph(text('b'))] }],
            },
          ],
        },
      ],
    },
    '<ul><li><p>a</p><ol start="3"><li><p>b</p></li></ol></li></ul>',
  ],
  [
    'a table',
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraph(text('h'))] },
            { type: 'tableCell', content: [paragraph(text('c'))] },
          ],
        },
      ],
    },
    '<table><tbody><tr><th colspan="2"><p>h</p></th><td><p>c</p></td></tr></tbody></table>',
  ],
])('writes %s as storage and reads it back', (_name, node, storage) => {
  expect(adfToStorage(doc(node))).toBe(storage);
  expect(storageToAdf(storage)).toEqual(doc(node));
});

test('keeps a Forge macro with its configuration, with kebab-case keys in storage', () => {
  const storage = adfToStorage(doc(macro));
  expect(storage).toContain('<ac:adf-attribute key="extension-key">APP/ENV/static/tree</ac:adf-attribute>');
  expect(storage).toContain(
    '<ac:adf-parameter key="guest-params"><ac:adf-parameter key="objective-id">O-1</ac:adf-parameter>',
  );
  expect(storageToAdf(storage)).toEqual(doc(macro));
});

test('reads storage as people write it: entities, text beside blocks, short tags', () => {
  expect(storageToAdf('<p>caf&eacute;&nbsp;<b>x</b><br/>y</p>\n<ul><li>item</li></ul>')).toEqual(
    doc(paragraph(text('café\u00a0'), text('x', 'strong'), { type: 'hardBreak' }, text('y')), {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('item'))] }],
    }),
  );
});

test('any text with any marks comes back as it was', () => {
  const marks = fc.uniqueArray(fc.constantFrom('strong', 'em', 'underline', 'strike'), { maxLength: 3 });
  const value = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(value, marks, (one, types) => {
      const document = doc(paragraph(text(one, ...types)));
      expect(storageToAdf(adfToStorage(document))).toEqual(document);
    }),
  );
});

test.each([
  ['storage', () => storageToAdf('<p><blink>x</blink></p>')],
  ['storage macro', () => storageToAdf('<ac:structured-macro ac:name="roadmap" />')],
  ['document', () => adfToStorage(doc({ type: 'hologram' }))],
  ['JSON', () => parseAdf('{"type":"doc"')],
  ['document without content', () => parseAdf('{"type":"doc","version":1}')],
  ['empty text', () => parseAdf('{"type":"doc","version":1,"content":[{"type":"text","text":""}]}')],
])('refuses %s that it does not know rather than losing it', (_name, convert) => {
  expect(convert).toThrow(BodyError);
});
