import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../corpus/parse-article.ts';
import {
  type Block,
  type Section,
  type Sentence,
  sentencesOfBlock,
  sentencesOfSection,
} from '../domain/article.ts';
import { parseFakeArticle } from '../testing/fake-snapshot.ts';
import { randomArticle } from '../testing/random-article.ts';
import { opensWithReference } from '../text/anaphora.ts';
import { countWords } from '../text/words.ts';
import { composeSection, type Excerpt } from './compose-section.ts';

const toSection = (body: string) => parseFakeArticle('a', `## Heading\n\n${body}`).sections[0]!;
/** A sentence of so many words that limits nothing and refers to nothing. */
const plain = (words: number, name = 'Rest') => `${name}${' well'.repeat(words - 1)}.`;
const shownBy = (excerpt: Excerpt) => excerpt.blocks.flatMap(({ block }) => sentencesOfBlock(block));
const textsOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);

/** What is shown when the sentence that begins with a word is nearest to the question. */
function composeNear(word: string, body: string): { texts: readonly string[]; excerpt: Excerpt } {
  const section = toSection(body);
  const matches = sentencesOfSection(section).map(({ text }) => (text.startsWith(word) ? 1 : 0));
  const excerpt = composeSection(section, matches);
  return { texts: textsOf(shownBy(excerpt)), excerpt };
}

describe('composeSection', () => {
  it('shows a section of 120 words whole', () => {
    const { excerpt } = composeNear('Near', `${plain(60)}\n\n${plain(59)}\n\nNear.`);
    expect(excerpt).toMatchObject({ isComplete: true, nearest: { text: 'Near.' } });
    expect(shownBy(excerpt)).toHaveLength(3);
  });

  it('shows of a longer section the blocks around the nearest sentence, up to 130 words', () => {
    const body = [plain(60, 'First'), plain(60, 'Second'), `${plain(60, 'Near')}`, plain(60, 'Last')].join(
      '\n\n',
    );
    const { texts, excerpt } = composeNear('Near', body);
    expect(texts).toEqual([plain(60, 'Second'), plain(60, 'Near')]);
    expect(excerpt.isComplete).toBe(false);
  });

  it('takes the first sentence for the nearest where none matches better', () => {
    const section = toSection(`${plain(70)}\n\n${plain(70, 'Second')}`);
    expect(composeSection(section, []).nearest.text).toBe(plain(70));
  });

  it('cuts a block of more than 160 words at sentences', () => {
    const sentences = ['First', 'Second', 'Near', 'Last'].map((name) => plain(50, name));
    const { texts } = composeNear('Near', sentences.join(' '));
    expect(texts).toEqual([plain(50, 'Second'), plain(50, 'Near')]);
  });

  it('shows a long sentence whole', () => {
    expect(composeNear('Near', `${plain(80)} ${plain(300, 'Near')}`).texts).toEqual([plain(300, 'Near')]);
  });

  it('adds every sentence that limits the section, wherever it stands', () => {
    const body = `Never drive home. ${plain(70)}\n\n${plain(80, 'Near')}\n\n${plain(80)}\n\nWe offer:\n\n- A\n- It is not free.\n- B`;
    const { texts } = composeNear('Near', body);
    expect(texts).toEqual(['Never drive home.', plain(80, 'Near'), 'We offer:', 'A', 'It is not free.']);
  });

  it('adds what a sentence refers to, through any number of steps', () => {
    const body = `${plain(100)} Nausea comes.\n\nIt passes.\n\nThis ${'is '.repeat(125)}near.`;
    expect(composeNear('This', body).texts).toEqual([
      'Nausea comes.',
      'It passes.',
      `This ${'is '.repeat(125)}near.`,
    ]);
  });

  it('adds what a colon announces, whatever follows it', () => {
    const body = `${plain(100)} Remember:\n\n> Near${' well'.repeat(128)}.\n\n${plain(50)}`;
    expect(composeNear('Near', body).texts[0]).toBe('Remember:');
  });

  it('shows a list with its lead-in, from its first item', () => {
    const items = ['One', 'Two', 'Near', 'Four', 'Five'].map((name) => `- ${plain(45, name)}`).join('\n');
    const { texts, excerpt } = composeNear('Near', `${plain(50)}\n\nTests help. They include:\n\n${items}`);
    expect(texts).toEqual([
      'Tests help.',
      'They include:',
      ...['One', 'Two', 'Near'].map((name) => plain(45, name)),
    ]);
    expect(excerpt.blocks[0]).toMatchObject({ total: 5 });
  });

  it('shows an item with all its sentences', () => {
    const body = `${plain(130)}\n\nBring:\n\n- Towels. Not new ones. Two.\n- ${plain(160, 'Shoes')}`;
    expect(composeNear('Rest', body).texts).toEqual([
      plain(130),
      'Bring:',
      'Towels.',
      'Not new ones.',
      'Two.',
    ]);
  });

  it('shows no lead-in without its list', () => {
    const body = `${plain(130, 'Near')}\n\nYou must not come with:\n\n- Fever\n- Cough\n\n${plain(40)}`;
    expect(composeNear('Near', body).texts).toEqual([
      plain(130, 'Near'),
      'You must not come with:',
      'Fever',
      'Cough',
    ]);
  });

  it('shows a table with its header, from its first row, in whole rows', () => {
    const rows = ['One', 'Two', 'Near', 'Four', 'Five']
      .map((name) => `| ${plain(40, name)} | x |`)
      .join('\n');
    const { texts, excerpt } = composeNear('Near', `${plain(50)}\n\n| Part | Price |\n|-|-|\n${rows}`);
    expect(texts.slice(0, 2)).toEqual(['Part', 'Price']);
    expect(texts.slice(2)).toEqual(['One', 'Two', 'Near'].flatMap((name) => [plain(40, name), 'x']));
    expect(excerpt.blocks[0]).toMatchObject({ total: 5 });
  });
});

/** All blocks of a random article as one section, where chance says which sentences limit it. */
const randomSection = fc
  .tuple(randomArticle(), fc.infiniteStream(fc.nat(9)), fc.infiniteStream(fc.float({ noNaN: true })))
  .map(([{ file, source }, chances, matches]) => {
    const { article } = parseArticle(file, source);
    const blocks = article!.sections.flatMap((section) => section.blocks);
    const marked = blocks.map((block) => markQualifying(block, () => chances.next().value === 0));
    const section: Section = { ...article!.sections[0]!, blocks: marked };
    return { section, matches: sentencesOfSection(section).map(() => matches.next().value) };
  });

function markQualifying(block: Block, isQualifying: () => boolean): Block {
  const mark = (sentences: readonly Sentence[]) =>
    sentences.map((sentence) => ({ ...sentence, isQualifying: isQualifying() }));
  switch (block.kind) {
    case 'paragraph':
      return { ...block, sentences: mark(block.sentences) };
    case 'list': {
      const items = block.items.map(({ depth, sentences }) => ({ depth, sentences: mark(sentences) }));
      return { ...block, leadIn: mark(block.leadIn), items };
    }
    case 'table':
      return { ...block, leadIn: mark(block.leadIn), header: mark(block.header), rows: block.rows.map(mark) };
  }
}

describe('any excerpt', () => {
  const forAll = (
    judge: (all: readonly Sentence[], shown: readonly Sentence[], excerpt: Excerpt, section: Section) => void,
  ) =>
    fc.assert(
      fc.property(randomSection, ({ section, matches }) => {
        const excerpt = composeSection(section, matches);
        judge(sentencesOfSection(section), shownBy(excerpt), excerpt, section);
      }),
      { numRuns: 10 },
    );

  it('is made of sentences of the section in their order, with the nearest among them', () => {
    forAll((all, shown, { nearest, isComplete }) => {
      expect(all.filter((sentence) => shown.includes(sentence))).toEqual(shown);
      expect(shown).toContain(nearest);
      expect(isComplete).toBe(shown.length === all.length);
    });
  });

  it('holds every sentence that limits the section', () => {
    forAll((all, shown) => {
      expect(
        all.filter(({ isQualifying }) => isQualifying).filter((sentence) => !shown.includes(sentence)),
      ).toEqual([]);
    });
  });

  it('holds the predecessor of every sentence that opens with a reference or follows a colon', () => {
    forAll((all, shown) => {
      for (const [i, sentence] of all.entries()) {
        const before = all[i - 1];
        if (!before || !shown.includes(sentence)) continue;
        if (opensWithReference(sentence.text) || before.text.endsWith(':')) expect(shown).toContain(before);
      }
    });
  });

  it('has lists and tables with all of their top and no hole below it', () => {
    forAll((_, __, excerpt, { blocks }) => {
      for (const { block, total } of excerpt.blocks) {
        const original = blocks.find((candidate) =>
          sentencesOfBlock(candidate).includes(sentencesOfBlock(block)[0]!),
        )!;
        if (block.kind === 'paragraph') continue;
        expect(sentencesOfBlock(original).slice(0, sentencesOfBlock(block).length)).toEqual(
          sentencesOfBlock(block),
        );
        const [shown, all] = [block, original].map((list) =>
          list.kind === 'list' ? list.items : list.kind === 'table' ? list.rows : [],
        );
        expect(total).toBe(all!.length);
        expect(shown!.length > 0 || all!.length === 0).toBe(true);
      }
    });
  });

  it('has at most 130 words, or one block of 160, or one sentence, where nothing has to be added', () => {
    const lengths = fc.array(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lengths, fc.infiniteStream(fc.nat(9)), (blocks, matches) => {
        const section = toSection(
          blocks.map((block) => block.map((words) => plain(words)).join(' ')).join('\n\n'),
        );
        const all = sentencesOfSection(section);
        const excerpt = composeSection(
          section,
          all.map(() => matches.next().value),
        );
        const shown = shownBy(excerpt);
        const words = shown.reduce((sum, { text }) => sum + countWords(text), 0);
        expect(words <= 130 || (excerpt.blocks.length === 1 && words <= 160) || shown.length === 1).toBe(
          true,
        );
        const first = all.indexOf(shown[0]!);
        expect(all.slice(first, first + shown.length)).toEqual(shown);
      }),
      { numRuns: 25 },
    );
  });
});
