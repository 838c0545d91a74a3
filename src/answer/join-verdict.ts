import type { Verdict } from '../domain/ports.ts';
import type { Draft, QuoteBlock } from '../domain/reply.ts';
import { hasDose } from '../text/dose.ts';
import { EMPTY } from './draft-reply.ts';
import { quotationsOf } from './prove.ts';
import { TEMPLATES } from './templates.ts';

/** The reply of a takeover: its fixed text and nothing else. */
export function toGuidance(verdict: Extract<Verdict, { kind: 'takeover' }>): Draft {
  const { route, blocks, support } = verdict;
  return { ...EMPTY, kind: 'guidance', route, blocks, support };
}

/** A reply from the articles, as far as the safety screen lets it stand. */
export function joinVerdict(draft: Draft, verdict: Exclude<Verdict, { kind: 'takeover' }>): Draft {
  const { support } = verdict;
  if (verdict.kind === 'boundary') return { ...toBoundary(draft, verdict), support };
  const route = support && draft.kind === 'answer' ? 'answer_with_support' : draft.route;
  return { ...draft, route, support };
}

/** The fixed preface, then what the articles say in general, unless that names a dose. */
function toBoundary(draft: Draft, { route, preface }: Extract<Verdict, { kind: 'boundary' }>): Draft {
  const quotes = draft.blocks.filter((block) => block.type === 'quote');
  const texts = [
    ...quotes.map(textOf),
    ...draft.choices.map(({ question, quote }) => `${question} ${quote}`),
  ];
  if (texts.length === 0 || texts.some(hasDose))
    return { ...EMPTY, kind: 'guidance', route, blocks: preface };
  const general = { type: 'paragraph', text: TEMPLATES.general } as const;
  return { ...draft, kind: 'guidance', route, blocks: [...preface, general, ...quotes] };
}

/** As it is read: a number and its unit may stand in neighbouring cells. */
function textOf({ heading, blocks }: QuoteBlock): string {
  return [heading, ...quotationsOf(blocks).map(({ text }) => text)].join(' ');
}
