/** Far enough for two signs of one sentence, and still a bound: the time stays linear. */
const MOST_WORDS_BETWEEN = 12;

/** What has been so for long is no alarm of today. */
const WORD = '(?!years|yrs|always|usually|sometimes|often|normally)[^ .]+ ';

/** A pattern for two things said in one sentence, in either order, with at most so many words between. */
export function near(one: string, other: string, words = MOST_WORDS_BETWEEN): string {
  return `${before(one, other, words)}|${before(other, one, words)}`;
}

/** A pattern for one thing said before another in the same sentence. */
export function before(one: string, other: string, words = MOST_WORDS_BETWEEN): string {
  return `(${one}) (${WORD}){0,${words}}(${other})`;
}
