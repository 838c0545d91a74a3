/**
 * Words that limit what a text says, or send the reader to a professional. Chosen by reading: a
 * sentence too many costs the visitor a line, a sentence too few may mislead.
 */
const QUALIFIER =
  /\b(?:not|never|no longer|cannot|can't|won't|don't|doesn't|isn't|aren't|shouldn't|mustn't|without|unless|except|only (?:if|when|after|with|under|for)|must|should|avoid|caution|contraindicat\w*|consult\w*|(?:discuss|talk|speak|check) (?:\w+ ){0,3}(?:with|to) (?:your|a|an|the|qualified|mental)|ask (?:your|a) (?:doctor|gp|nurse|pharmacist|midwife|therapist)|depend(?:s|ing)? on|risk|emergency)\b/i;

/** Whether a sentence limits what its section says, so that it must not be left out. */
export function isQualifying(sentence: string): boolean {
  return QUALIFIER.test(sentence.replaceAll('’', "'"));
}
