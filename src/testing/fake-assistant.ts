import type { Article } from '../domain/article.ts';
import type { Assistant, House } from '../domain/ports.ts';
import type { Answer, Draft, Quotation, ReplyKind } from '../domain/reply.ts';

const SOURCE = `---
title: A visit to the clinic
url: https://clinic.example/visit
---
Every visit begins with a talk.

## How does a visit go?

It may vary from person to person. A visit usually has three parts:

- A talk: we go through your questions.
  - Bring a list of your medicines.
- A treatment under supervision.
- A rest before you go home.

## What does it cost?

| Part | Price |
| --- | --- |
| Talk | 80 |
| Treatment | 420 |
`;

export const FAKE_ARTICLE: Article = {
  id: 'visit',
  title: 'A visit to the clinic',
  url: 'https://clinic.example/visit',
  language: 'en',
  reviewed: '2026-01-31',
  author: null,
  source: SOURCE,
  sections: [
    section('visit#introduction', 'Introduction'),
    section('visit#how-does-a-visit-go', 'How does a visit go?'),
    section('visit#what-does-it-cost', 'What does it cost?'),
  ],
};

export const FAKE_HOUSE: House = {
  contact: {
    name: 'Harbour Clinic',
    phone: '+1 555 010 0199',
    email: 'hello@clinic.example',
    url: 'https://clinic.example',
    hours: 'Monday to Friday, 9 to 17',
  },
  disclaimer: 'This is general information, not medical advice. Ask a clinician about your own situation.',
};

const EMPTY = { blocks: [], citations: [], choices: [], suggestions: [], support: null, understoodAs: null };
const ANCHOR = 'https://clinic.example/visit#how-does-a-visit-go';

/** One reply of each kind; together they hold every type of block. */
export const FAKE_ANSWERS: Readonly<Record<ReplyKind, Answer>> = {
  answer: finish({
    ...EMPTY,
    kind: 'answer',
    route: 'answer_with_support',
    origin: 'article',
    understoodAs: 'A visit: how does it go, and what does it cost?',
    blocks: [
      {
        type: 'quote',
        marker: 1,
        heading: 'How does a visit go?',
        isComplete: false,
        blocks: [
          {
            type: 'paragraph',
            sentences: [
              quote('It may vary from person to person.'),
              quote('A visit usually has three parts:'),
            ],
          },
          {
            type: 'list',
            isOrdered: false,
            total: 4,
            items: [
              { depth: 0, sentences: [quote('A talk: we go through your questions.')] },
              { depth: 1, sentences: [quote('Bring a list of your medicines.')] },
              { depth: 0, sentences: [quote('A treatment under supervision.')] },
            ],
          },
        ],
      },
      {
        type: 'quote',
        marker: 2,
        heading: 'What does it cost?',
        isComplete: false,
        blocks: [
          {
            type: 'table',
            header: [quote('Part'), quote('Price')],
            rows: [[quote('Talk'), quote('80')]],
            total: 2,
          },
        ],
      },
    ],
    citations: [
      cite(1, 'How does a visit go?', 'It may vary from person to person.'),
      cite(2, 'What does it cost?', 'Talk'),
    ],
    support: {
      text: 'If things are hard right now, somebody is there for you:',
      links: [{ type: 'link', text: 'Find a helpline', href: 'https://findahelpline.com' }],
    },
  }),
  choices: finish({
    ...EMPTY,
    kind: 'choices',
    route: 'choices',
    origin: 'article',
    blocks: [{ type: 'paragraph', text: 'Which of these do you mean?' }],
    choices: [
      {
        section: 'visit#how-does-a-visit-go',
        question: 'How does a visit go?',
        quote: 'A visit usually has three parts:',
        url: ANCHOR,
      },
    ],
  }),
  'no-answer': finish({
    ...EMPTY,
    kind: 'no-answer',
    route: 'no_answer',
    origin: 'template',
    blocks: [{ type: 'paragraph', text: 'Our articles do not answer this.' }],
    suggestions: ['How does a visit go?', 'What does it cost?'],
  }),
  guidance: finish({
    ...EMPTY,
    kind: 'guidance',
    route: 'emergency',
    origin: 'template',
    blocks: [
      { type: 'paragraph', text: 'Call your local emergency number now.' },
      {
        type: 'list',
        items: [
          { type: 'link', text: 'Call 112', href: 'tel:112' },
          { type: 'paragraph', text: 'Stay with somebody you trust.' },
        ],
      },
      { type: 'link', text: 'Find a helpline', href: 'https://findahelpline.com' },
    ],
  }),
};

/** Replies with the kind that a question names ("choices, please"); else with an answer. */
export function createFakeAssistant(): Assistant {
  return {
    async answer({ question }) {
      const kinds: ReplyKind[] = ['choices', 'no-answer', 'guidance'];
      return FAKE_ANSWERS[kinds.find((kind) => question.includes(kind)) ?? 'answer'];
    },
    async screen({ question }) {
      return question.includes('guidance') ? FAKE_ANSWERS.guidance : null;
    },
  };
}

function section(id: string, heading: string): Article['sections'][number] {
  return { id, articleId: 'visit', heading: null, path: [heading], blocks: [], alsoAsked: [] };
}

function quote(text: string): Quotation {
  const start = SOURCE.indexOf(text);
  return { text, start, end: start + text.length };
}

function cite(marker: number, heading: string, text: string): Answer['citations'][number] {
  const { id: articleId, title, reviewed } = FAKE_ARTICLE;
  const section = 'visit#how-does-a-visit-go';
  return { marker, articleId, title, heading, section, url: ANCHOR, quote: text, reviewed };
}

function finish(draft: Draft): Answer {
  const reply = {
    ...draft,
    id: `fake-${draft.kind}`,
    text: FAKE_HOUSE.disclaimer,
    ...FAKE_HOUSE,
    corpusVersion: 'fake-corpus',
  };
  // The brand belongs to `finishReply`, which is not under test where this fake is used.
  return reply as unknown as Answer;
}
