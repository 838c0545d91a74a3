/** Openings that point back: without the sentence before, the reader cannot know to what. */
const REFERENCE =
  /^[“"'(]*(?:this|that|these|those|it|its|they|their|them|he|she|his|her|both|neither|either|such|the same|one of (?:them|these)|however|therefore|thus|hence|instead|otherwise|nevertheless|nonetheless|moreover|furthermore|in addition|in this case|in that case|in these cases|if (?:so|not|this|that)|for this reason|as a result|because of this|but|and|or|so|then|also|afterwards|for example|for instance|on the other hand|similarly|likewise)\b/i;

/** Whether a sentence opens with a reference ("This …", "However …") to the one before it. */
export function opensWithReference(sentence: string): boolean {
  return REFERENCE.test(sentence);
}
