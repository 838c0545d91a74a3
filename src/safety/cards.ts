import type {
  Contact,
  LinkBlock,
  ListBlock,
  ParagraphBlock,
  ReplyBlock,
  SupportLine,
} from '../domain/reply.ts';
import { type HelplinePurpose, type HelplineRecord, helplinesFor, toLinks } from './helplines.ts';
import type { Variant } from './rule.ts';
import {
  BOUNDARY_RED_FLAG,
  type CardTexts,
  type CrisisForm,
  ENGLISH,
  FIXED_TEXTS,
  type FixedRoute,
  SMALL_TALK_TEXTS,
  type SmallTalk,
  SWITCHED_OFF,
} from './templates.ts';
import type { TurnKey } from './triage.ts';

/** Where the clinic is and how it is reached: all that a card needs to know. */
export interface Place {
  /** ISO 3166 code from the configuration. */
  readonly country: string;
  readonly contact: Contact;
  readonly clinicName: string;
  /** The clinic's own helpline records; they win over the seed data. */
  readonly helplines: readonly HelplineRecord[];
}

export interface CrisisCard {
  readonly form: CrisisForm;
  /** The emergency number comes first. */
  readonly isImminent: boolean;
  /** How many crisis cards this conversation had before. */
  readonly earlier: number;
  /** Which of the texts comes, once the history is too short to count the cards. */
  readonly turn: TurnKey;
}

export interface EmergencyCard {
  readonly variant: Variant;
  /** The person may have meant to die, so the crisis lines join the card. */
  readonly hasCrisis: boolean;
  readonly earlier: number;
}

/** From this many earlier cards on, the history no longer tells two turns apart. */
const FULL_HISTORY = 6;

/** More links than this are not read by a person in distress. */
const MAX_CHANNELS = 3;

/** Routes whose text leads to a helpline instead of the clinic. */
const HELP_OF_ROUTE: Partial<Record<FixedRoute, HelplinePurpose>> = {
  minor: 'youth',
  substance_boundary: 'substance',
};

/** Builds the replies of the guard from the fixed texts and the records of a place. */
export interface Cards {
  crisis(card: CrisisCard, texts: CardTexts): readonly ReplyBlock[];
  emergency(card: EmergencyCard, texts: CardTexts): readonly ReplyBlock[];
  fixed(route: FixedRoute): readonly ReplyBlock[];
  redFlag(): readonly ReplyBlock[];
  /** Contact and emergency text, and nothing else. */
  switchedOff(): readonly ReplyBlock[];
  smallTalk(kind: SmallTalk): readonly ReplyBlock[];
  support(kind: 'crisis' | 'emergency', texts: CardTexts): SupportLine;
}

/** What the builders of the single cards share. */
interface Builder {
  say(text: string): ParagraphBlock;
  lines(purpose: HelplinePurpose, texts: CardTexts): readonly HelplineRecord[];
  links(purpose: HelplinePurpose, texts: CardTexts): readonly LinkBlock[];
  clinic(texts: CardTexts): readonly LinkBlock[];
}

export function createCards(place: Place): Cards {
  const build = createBuilder(place);
  return {
    crisis: (card, texts) => crisisBlocks(card, texts, build),
    emergency: (card, texts) => emergencyBlocks(card, texts, build),
    fixed: (route) => fixedBlocks(route, build),
    redFlag: () => [build.say(BOUNDARY_RED_FLAG), list(build.links('emergency', ENGLISH))],
    switchedOff: () => [
      build.say(SWITCHED_OFF),
      ...contactBlocks(build),
      build.say(BOUNDARY_RED_FLAG),
      list(build.links('emergency', ENGLISH)),
    ],
    smallTalk: (kind) => [build.say(SMALL_TALK_TEXTS[kind])],
    support: (kind, texts) => ({
      text: kind === 'crisis' ? texts.support : texts.supportEmergency,
      links: build.links(kind, texts).slice(0, 2),
    }),
  };
}

function createBuilder(place: Place): Builder {
  const lines: Builder['lines'] = (purpose) => helplinesFor(purpose, place.country, place.helplines);
  const { phone, email, url, name } = place.contact;
  return {
    say: (text) => ({ type: 'paragraph', text: text.replaceAll('{clinic}', place.clinicName) }),
    lines,
    links: (purpose, texts) => lines(purpose, texts).flatMap((record) => toLinks(record, texts.channels)),
    clinic: (texts) => [
      ...(phone
        ? [link(`${texts.channels.call} ${phone} (${name})`, `tel:${phone.replace(/[^\d+]/g, '')}`)]
        : []),
      ...(email ? [link(email, `mailto:${email}`)] : []),
      ...(url?.startsWith('https:') ? [link(`${texts.channels.visit} ${name}`, url)] : []),
    ],
  };
}

function crisisBlocks(card: CrisisCard, texts: CardTexts, build: Builder): readonly ReplyBlock[] {
  const { form, earlier } = card;
  const step = earlier < FULL_HISTORY ? earlier % texts.reachOut.length : card.turn.step;
  const purpose = helpOf(form, texts, build);
  const urgent = [
    build.say(texts.immediate[form]),
    list(build.links('emergency', texts).slice(0, 1)),
    ...(card.isImminent ? [build.say(texts.notAlone[form])] : []),
  ];
  const isAlwaysOpen = build.lines(purpose, texts).every((record) => record.hours === '24/7');
  const lead = `${texts.reachOut[step]}${isAlwaysOpen ? ` ${texts.always}` : ''}`;
  const help = [build.say(lead), list(channelsOf(purpose, texts, build))];
  return [
    build.say(acknowledge(card, texts)),
    ...(card.isImminent ? [...urgent, ...help] : [...help, ...urgent]),
    build.say(texts.tellSomeone[form]),
    build.say(`${texts.automated} ${texts.stayOpen[step]}`),
  ];
}

function acknowledge({ form, earlier, turn }: CrisisCard, texts: CardTexts): string {
  if (earlier < FULL_HISTORY) return texts.acknowledgements[form][earlier === 0 ? 0 : 1];
  return `${texts.stillHere} ${texts.acknowledgements[form][turn.run % 2]}`;
}

/** At least two ways to reach someone; a line with one way is followed by the crisis lines. */
function channelsOf(purpose: HelplinePurpose, texts: CardTexts, build: Builder): readonly LinkBlock[] {
  const links = build.links(purpose, texts);
  const more = links.length < 2 ? build.links('crisis', texts) : [];
  return [...links, ...more].slice(0, MAX_CHANNELS);
}

/** A youth or abuse line if the country has one. */
function helpOf(form: CrisisForm, texts: CardTexts, build: Builder): HelplinePurpose {
  if (form !== 'youth' && form !== 'abuse') return 'crisis';
  return build.lines(form, texts).length > 0 ? form : 'crisis';
}

function emergencyBlocks(card: EmergencyCard, texts: CardTexts, build: Builder): readonly ReplyBlock[] {
  const isPoison = card.variant === 'poison';
  const poison = build.links('poison', texts);
  const clinic = build.clinic(texts);
  return [
    build.say(texts.emergency[card.earlier % 2]!),
    list(build.links('emergency', texts).slice(0, 1)),
    ...(card.variant === 'mind' ? [build.say(texts.emergencyMind)] : []),
    ...(isPoison && poison.length > 0 ? [build.say(texts.poison), list(poison)] : []),
    ...(isPoison ? [build.say(texts.pet)] : []),
    ...(card.hasCrisis
      ? [build.say(texts.intentUnknown), list(build.links('crisis', texts).slice(0, 2))]
      : []),
    build.say(isPoison ? texts.tellPoison : texts.tellResponders),
    ...(clinic.length > 0 ? [build.say(texts.clinicSecond), list(clinic)] : []),
    build.say(texts.automated),
  ];
}

function fixedBlocks(route: FixedRoute, build: Builder): readonly ReplyBlock[] {
  const help = HELP_OF_ROUTE[route];
  const said = FIXED_TEXTS[route].map((text) => build.say(text));
  return [...said, ...(help === undefined ? contactBlocks(build) : [list(channelsOf(help, ENGLISH, build))])];
}

function contactBlocks(build: Builder): readonly ReplyBlock[] {
  const links = build.clinic(ENGLISH);
  return links.length > 0 ? [list(links)] : [];
}

function link(text: string, href: string): LinkBlock {
  return { type: 'link', text, href };
}

function list(items: readonly LinkBlock[]): ListBlock {
  return { type: 'list', items };
}
