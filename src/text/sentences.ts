/** A part of a text: UTF-16 offsets, end exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“‘"'])(?:dr|mr|mrs|ms|prof|st|jr|sr|e\.g|i\.e|etc|approx|vs|cf|al|incl|esp|resp|max|tel|ext|dept|ca)\.$/i;
/** "J. Smith", "the U.S. agency". */
const INITIALS = /(?:^|[\s(“‘"'])(?:\p{Lu}\.)+$/u;
/** Abbreviations only before a number: "No. 5", but "Is it safe? No." */
const BEFORE_NUMBER = /(?:^|[\s(“‘"'])(?:no|nos|fig|min|pp?|ref)\.$/i;
/** Abbreviations that may well end a sentence: the next word decides. */
const ENDS_OFTEN = /(?:etc|[ap]\.m)\.$/i;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
/** Stops of scripts that write no space after a sentence, such as "。". */
const STOP_WITHOUT_SPACE = /[^\P{Sentence_Terminal}.!?][\p{Pe}\p{Pf}]*$/u;

/**
 * Splits a text into sentences. Every character that is not white space lies in exactly one range.
 *
 * The rules are Unicode's, repaired where they cut too often: at line ends, inside web addresses,
 * after abbreviations and initials, and before a part that begins in lower case. In doubt two
 * sentences stay one: a longer quotation does no harm, half of a sentence may.
 *
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function splitSentences(text: string, language = 'en'): readonly Range[] {
  // For Unicode each line end ends a sentence; in Markdown it is a space.
  const line = text.replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
  const ranges: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenterFor(language).segment(line)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start >= end) continue;
    const last = ranges.at(-1);
    const before = last ? line.slice(last.start, last.end) : '';
    const isTouching = last?.end === start && !STOP_WITHOUT_SPACE.test(before);
    if (last && (isTouching || continues(before, line.slice(start, end)))) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Whether what Unicode takes for a new sentence still belongs to the one before. */
function continues(before: string, after: string): boolean {
  if (/^[“‘"'([]*\p{Ll}|^[)\]”’»,;:]/u.test(after)) return true;
  // A part without a letter ("…", "2.") is no sentence.
  if (!/\p{L}/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return true;
  if (BEFORE_NUMBER.test(before)) return /^\p{N}/u.test(after);
  if (ENDS_OFTEN.test(before)) return DAY.test(after);
  return ABBREVIATION.test(before) || INITIALS.test(before);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Kept by language: making one takes longer than splitting an article. */
function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
