/**
 * The plainest signs of danger, for the moment in which the service cannot be reached.
 *
 * The service's own rules are a hundred times as many. This copy only decides whether numbers are
 * put in front of somebody at once, so it may be wrong in both directions without harm.
 */
const SIGNS = [
  'suicid',
  'kill(ing)? (my|him|her|our|them)sel',
  'kms\\b',
  'end (it all|my life)',
  'want(ed)? to die|wanna die|better off dead|don.?t want to (live|be alive|wake up)',
  '(hurt|harm|cut)(ting)? myself|self.?harm',
  'overdos|took (too many|all (of )?(my|the)) (pills|tablets)|poison',
  'chest pain|can.?(no)?t breathe|stopped breathing|unconscious|won.?t wake up|stroke|seizure|bleeding',
  'quiero morir|matarme|quitarme la vida|hacerme daño|sobredosis',
  'dolor en el pecho|no (puedo|puede) respirar|inconsciente|sangra|convulsi',
];

const DANGER = new RegExp(SIGNS.join('|'), 'i');

/** Whether a message says, in plain words, that somebody may be in danger. */
export function soundsDangerous(message: string): boolean {
  return DANGER.test(message.normalize('NFKC').replace(/[’`]/g, "'"));
}
