const PROFESSIONAL =
  '(?:doctors?|gps?|physicians?|nurses?|pharmacists?|midwi(?:fe|ves)|therapists?|psychiatrists?|psychologists?|prescribers?|clinicians?|providers?|professionals?|specialists?|surgeons?|an(?:ae|e)sthetists?|dentists?|cardiologists?|team|clinic|us)';

/**
 * Words that limit what a text says, or send the reader to a professional. Chosen by reading: a
 * sentence too many costs the visitor a line, a sentence too few may mislead.
 */
const QUALIFIERS = [
  /** Denials. */
  "not|never|cannot|\\w+n't|nor|neither|no|none|nothing|nobody|without",
  /** Conditions and exceptions. */
  'unless|except(?:ions?|ing)?|provided (?:that|you|the)|as long as|only|subject to|limited to|depend(?:s|ing|ent)? on',
  /** Duties and warnings. */
  'must|should|ha(?:ve|s) to|needs? to|required|avoid(?:ed)?|refrain|caution\\w*|precautions?|contra-?indicat\\w*|warnings?|risks?|danger(?:ous)?|harm(?:ful)?|fatal|unsafe|unsuitable|prohibited|forbidden|emergenc(?:y|ies)|seek (?:\\w+ )?(?:help|care|advice|attention)',
  /** What is not known. */
  '(?:further|more) research|under investigation|unproven|unknown|uncertain|research is (?:still )?ongoing',
  /** Professionals to turn to. Commas may stand between: "discuss your goals, and any risks, with …". */
  'consult(?:ing|s)?|in consultation with',
  `(?:discuss|talk|speak|check|ask|tell|call|telephone|contact|inform)\\b[^.!?;]{0,80}?\\b(?:your|an?|the|our|with|to|qualified|tell|ask|call|telephone|contact|inform) (?:\\w+ ){0,3}${PROFESSIONAL}`,
];
const QUALIFIER = new RegExp(`\\b(?:${QUALIFIERS.join('|')})\\b`, 'i');
/** "Tell us" has nothing between the two. */
const DIRECT = /\b(?:tell|ask|call|telephone|contact|inform) us\b/i;

/** Whether a sentence limits what its section says, so that it must not be left out. */
export function isQualifying(sentence: string): boolean {
  const plain = sentence.replaceAll('’', "'");
  return QUALIFIER.test(plain) || DIRECT.test(plain);
}
