/** E-mail addresses, telephone and identity numbers, dates of birth. A hint only, so it may miss some. */
const PERSONAL = [
  /[^\s@]{1,64}@[^\s@.]{1,64}\.[a-z]{2,}/i,
  /(?:\+|\b)\d(?:[ ().-]{0,2}\d){8,14}\b/,
  /\b\d{3}-\d{2}-\d{4}\b/,
  /\b(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d{1,2}-\d{1,2})\b/,
];

/** Whether a text looks as if it named a person. It never leaves the browser for this. */
export function hasPersonalDetails(text: string): boolean {
  return PERSONAL.some((pattern) => pattern.test(text));
}
