import type { Guard, MessageReading, Verdict } from '../domain/ports.ts';
import type { Contact, Message, ReplyBlock, SupportLine } from '../domain/reply.ts';
import { type Cards, createCards } from './cards.ts';
import type { HelplineRecord } from './helplines.ts';
import { raise } from './raise.ts';
import { isDanger, routeOf, type Sighting, trustHints } from './sightings.ts';
import { SPANISH } from './templates.es.ts';
import { type CardTexts, type CrisisForm, ENGLISH } from './templates.ts';
import { type ConversationSighting, type Judgement, judge, readConversation, sightEach } from './triage.ts';

export interface GuardOptions {
  /** ISO 3166 code of the country whose helplines are shown. It is configured, never looked up. */
  readonly country: string;
  readonly contact: Contact;
  /** How the texts call the clinic; the contact's name when absent. */
  readonly clinicName?: string;
  /** The clinic's own helpline records; they win over the seed data. */
  readonly helplines?: readonly HelplineRecord[];
  /** While it says so, everybody who is not in danger is sent to the clinic. */
  readonly isSwitchedOff?: (() => boolean) | undefined;
}

/** Languages of which the crisis and emergency cards were translated and reviewed. */
const CARD_TEXTS: ReadonlyMap<string, CardTexts> = new Map([
  [ENGLISH.language, ENGLISH],
  [SPANISH.language, SPANISH],
]);

/**
 * A guard of transparent rules and a model's readings. What a rule is certain of stands whatever the
 * model reads; a reading may only add to it. Every reply is a fixed text.
 */
export function createGuard(options: GuardOptions): Guard {
  const cards = createCards({
    country: options.country,
    contact: options.contact,
    clinicName: options.clinicName ?? options.contact.name,
    helplines: options.helplines ?? [],
  });
  // A message is screened before and after the model has read it; the rules see the same both times.
  // The entry goes with the message: nothing is kept.
  const sightings = new WeakMap<Message, readonly Sighting[]>();
  const sightOnce = (message: Message): readonly Sighting[] => {
    const sighting = sightings.get(message) ?? sightEach(message);
    sightings.set(message, sighting);
    return sighting;
  };
  const readOnce = (message: Message, readings: readonly MessageReading[] | null) =>
    readConversation(sightOnce(message), (sighting, i) =>
      readings === null ? sighting : raise(sighting, readings[i]!),
    );

  const toReply = (message: Message, conversation: ConversationSighting) =>
    toVerdict(judge(message, conversation), cards);

  function screenAlone(message: Message): Verdict {
    return toReply(message, readConversation(sightOnce(message), trustHints));
  }

  /** No model is asked then, so what the rules only suspect counts. */
  function screenSwitchedOff(message: Message): Verdict {
    const verdict = screenAlone(message);
    if (verdict.kind === 'takeover' && isDanger(verdict.route)) return verdict;
    return { kind: 'takeover', route: 'handoff', blocks: cards.switchedOff(), support: null };
  }

  return {
    screen(message, readings) {
      if (options.isSwitchedOff?.()) return screenSwitchedOff(message);
      return toReply(message, readOnce(message, readings));
    },

    screenAlone,

    calmHistory(message, readings) {
      const { earlier } = readOnce(message, readings);
      return message.history.filter((_, i) => !isDanger(routeOf(earlier[i]!)));
    },
  };
}

function toVerdict(judgement: Judgement, cards: Cards): Verdict {
  const texts = CARD_TEXTS.get(judgement.language) ?? ENGLISH;
  const support = toSupport(judgement, texts, cards);
  if (judgement.route === 'answer') return { kind: 'clear', support };
  // Whoever asks for a person may still be helped by what the articles say.
  if (judgement.route === 'medical_boundary' || judgement.route === 'handoff') {
    const redFlag = judgement.namesSymptom ? cards.redFlag() : [];
    return {
      kind: 'boundary',
      route: judgement.route,
      preface: [...cards.fixed(judgement.route), ...redFlag],
      support,
    };
  }
  return { kind: 'takeover', route: judgement.route, blocks: toBlocks(judgement, texts, cards), support };
}

function toSupport(judgement: Judgement, texts: CardTexts, cards: Cards): SupportLine | null {
  return judgement.support === null ? null : cards.support(judgement.support, texts);
}

function toBlocks(judgement: Judgement, texts: CardTexts, cards: Cards): readonly ReplyBlock[] {
  const { route, variant, earlier, turn } = judgement;
  switch (route) {
    case 'crisis':
      return cards.crisis(
        { form: toForm(judgement), isImminent: judgement.isImminent, earlier, turn },
        texts,
      );
    case 'emergency':
      return cards.emergency({ variant, hasCrisis: judgement.hasCrisis, earlier }, texts);
    case 'small_talk':
      return cards.smallTalk(judgement.smallTalk);
    case 'answer':
      return [];
    default:
      return cards.fixed(route);
  }
}

/** A minor in danger gets the youth card; otherwise the variant of the rule decides. */
function toForm({ variant, isMinor }: Judgement): CrisisForm {
  if (variant === 'abuse' || variant === 'harm-to-others' || variant === 'third-party') return variant;
  if (isMinor) return 'youth';
  return variant === 'self-harm' ? 'self-harm' : 'self';
}
