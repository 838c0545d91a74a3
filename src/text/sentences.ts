/** A part of a text: UTF-16 offsets, end exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:dr|mr|mrs|ms|prof|st|e\.g|i\.e|etc|approx|no|nos|vs|cf|incl|min|max|tel|fig|ca|a\.m|p\.m|[a-z])\.$/i;
/** Abbreviations that may well end one: the next word decides. */
const ENDS_OFTEN = /(?:etc|a\.m|p\.m)\.$/i;

/**
 * Splits a text into sentences. Every character that is not white space lies in exactly one range.
 *
 * The rules are Unicode's, repaired where they cut too often: after abbreviations and initials, and
 * before a part that begins in lower case.
 *
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function splitSentences(text: string, language = 'en'): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start >= end) continue;
    const last = ranges.at(-1);
    if (last && continues(text.slice(last.start, last.end), text.slice(start, end))) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

function continues(before: string, after: string): boolean {
  if (/^[\p{Ll})\]”’,;:]/u.test(after)) return true;
  // A part without any letter or digit ("…", "•") is no sentence.
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  return ABBREVIATION.test(before) && !ENDS_OFTEN.test(before);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
