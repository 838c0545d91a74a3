/** Openings that point back: without the sentence before, the reader cannot know to what. */
const OPENINGS = [
  /** Pronouns and their like. */
  "(?:this|that|these|those|it|its|they|their|them|he|she|his|her|both|neither|either|such|the (?:same|former|latter)|\\w+ of (?:them|these|those|this)|others)(?:['’]\\w+)?",
  /** The same after a preposition or conjunction: "In that case", "If they persist". */
  '(?:in|for|with|without|at|by|from|of|on|to|under|through|unlike|like|after|before|during|despite|because|because of|as|since|although|though|once|when|while|if|unless|until) (?:all )?(?:this|that|these|those|it|they|them|such)',
  /** Words that tie a sentence to the one before. */
  'however|therefore|thus|hence|instead|otherwise|nevertheless|nonetheless|even so|moreover|furthermore|in addition|additionally|besides|consequently|accordingly|as (?:such|a result)|if (?:so|not)|but|and|or|nor|so|yet|then|also|afterwards|thereafter|meanwhile|for (?:example|instance)|on the other hand|in contrast|by contrast|conversely|similarly|likewise|either way',
  /** Second or third in the sentence: "We therefore prefer …". */
  '\\w+,? (?:\\w+,? )?(?:therefore|however|thus)',
];
const REFERENCE = new RegExp(`^[“‘"'(*]*(?:${OPENINGS.join('|')})(?![\\p{L}\\p{N}-])`, 'iu');

/** Whether a sentence opens with a reference ("This …", "However …") to the one before it. */
export function opensWithReference(sentence: string): boolean {
  return REFERENCE.test(sentence);
}
