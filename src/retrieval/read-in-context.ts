/** Earlier questions that are read with the current one. */
const MOST_EARLIER = 2;
/** Words kept of each earlier question. */
const MOST_WORDS = 60;
const SEPARATOR = ' | ';

/**
 * The text to read for a question that may refer to earlier ones: up to two of them and the question,
 * oldest first, as the encoder was trained to read them. The service's own words are never added:
 * they drag the search back to what was already shown.
 *
 * @returns `null` without a history.
 */
export function readInContext(question: string, history: readonly string[]): string | null {
  if (history.length === 0) return null;
  const earlier = history.slice(-MOST_EARLIER).map(firstWords);
  return [...earlier, question].join(SEPARATOR);
}

function firstWords(question: string): string {
  return question.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS).join(' ');
}
