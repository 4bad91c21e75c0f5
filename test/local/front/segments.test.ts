import fc from 'fast-check';
import type { AdfDocument, AdfNode } from '../../../local/confluence/index.ts';
import { documentToSegments, segmentsToDocument } from '../../../local/front/editor/segments.ts';

const doc = (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });
const paragraph = (text: string): AdfNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test.each<[string, string, AdfNode[]]>([
  ['headings', '## Two', [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Two' }] }]],
  [
    'a numbered list',
    '3. c',
    [{ type: 'orderedList', attrs: { order: 3 }, content: [{ type: 'listItem', content: [paragraph('c')] }] }],
  ],
  [
    'marks',
    '**a** _b_ `c` [d](https://d.test)',
    [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a', marks: [{ type: 'strong' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'b', marks: [{ type: 'em' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'c', marks: [{ type: 'code' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'd', marks: [{ type: 'link', attrs: { href: 'https://d.test' } }] },
        ],
      },
    ],
  ],
])('reads and writes %s as text', (_name, text, content) => {
  expect(segmentsToDocument([{ text }])).toEqual(doc(...content));
  expect(documentToSegments(doc(...content))).toEqual([{ text }]);
});

test('a block that text cannot carry is kept as it is, between the text around it', () => {
  const table: AdfNode = { type: 'table', content: [] };
  const document = doc(paragraph('a'), table, paragraph('b'));
  expect(documentToSegments(document)).toEqual([{ text: 'a' }, { block: table }, { text: 'b' }]);
  expect(segmentsToDocument(documentToSegments(document))).toEqual(document);
});

test('whatever a paragraph says, editing the page without a change keeps it', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '*', '_', '`', '#', '-', '1', '.', '[', ']', '(', ')', '~', '\n'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
      const document = doc(...texts.map(paragraph));
      expect(segmentsToDocument(documentToSegments(document))).toEqual(document);
    }),
    { numRuns: 2000 },
  );
});
