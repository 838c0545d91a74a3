import type { GuidanceRoute } from '../domain/reply.ts';
import type { ChannelWords } from './helplines.ts';

/** Raised whenever the wording of a reviewed text changes. */
export const TEMPLATES_VERSION = '2026-11-1';

/** What a crisis card speaks about. */
export const CRISIS_FORMS = ['self', 'self-harm', 'third-party', 'harm-to-others', 'abuse', 'youth'] as const;

export type CrisisForm = (typeof CRISIS_FORMS)[number];

/** The texts of the two cards that must exist before a language counts as translated. */
export interface CardTexts {
  readonly language: string;
  readonly channels: ChannelWords;
  /** The first names what was said; the second is for the next turn. */
  readonly acknowledgements: Readonly<Record<CrisisForm, readonly [string, string]>>;
  /** Opens the card when a person has been in danger for a whole conversation. */
  readonly stillHere: string;
  /** Stands above the emergency number. */
  readonly immediate: Readonly<Record<CrisisForm, string>>;
  readonly notAlone: Readonly<Record<CrisisForm, string>>;
  /** Leads to the helplines; the second addresses what keeps people from calling. */
  readonly reachOut: readonly [string, string, string];
  /** Says that a line is free and always open; only used where its record says so. */
  readonly always: string;
  readonly tellSomeone: Readonly<Record<CrisisForm, string>>;
  readonly automated: string;
  readonly stayOpen: readonly [string, string, string];
  readonly emergency: readonly [string, string];
  readonly emergencyMind: string;
  readonly poison: string;
  readonly pet: string;
  readonly intentUnknown: string;
  readonly tellResponders: string;
  readonly tellPoison: string;
  readonly clinicSecond: string;
  readonly support: string;
  readonly supportEmergency: string;
}

/** A route with one fixed text: its paragraphs. `{clinic}` is the clinic's name. */
export type FixedRoute = Exclude<GuidanceRoute, 'crisis' | 'emergency' | 'small_talk'>;

const TELL_SOMEONE = 'Tell someone you trust how you feel. Let your doctor or {clinic} know too.';

export const ENGLISH: CardTexts = {
  language: 'en',
  channels: { call: 'Call', text: 'Text', textWord: 'Text {word} to', visit: 'Open' },
  acknowledgements: {
    self: [
      'You wrote that it is hard to go on, or that you may want to die. I am glad you said it.',
      'Thank you for still writing. What you feel is real, and it matters.',
    ],
    'self-harm': [
      'You wrote that you are hurting yourself. Thank you for saying it. You deserve care, not blame.',
      'Thank you for still writing about this. You do not have to hide it.',
    ],
    'third-party': [
      'You wrote that someone you know may be in danger. It is right to act on it.',
      'Thank you for staying with this. You are helping someone.',
    ],
    'harm-to-others': [
      'You wrote that someone could get hurt. Thank you for saying it before it happens.',
      'Thank you for still writing. Nobody has been hurt by talking.',
    ],
    abuse: [
      'You wrote that someone is hurting or scaring you or a child. It is not your fault.',
      'Thank you for still writing. You deserve to be safe.',
    ],
    youth: [
      'You wrote that you feel very bad. Thank you for saying it. You are not in trouble.',
      'Thank you for still writing. What you feel matters, whatever your age.',
    ],
  },
  stillHere: 'This has gone on for a while, and it is too much to carry alone.',
  immediate: {
    self: 'If you might act on this, call now:',
    'self-harm': 'If you are badly hurt, or might be, call now:',
    'third-party': 'If they may act on it, or you cannot reach them, call now:',
    'harm-to-others': 'If you or someone else might act on this, call now:',
    abuse: 'If you are in danger now, call when you can do it safely:',
    youth: 'If you might act on this, call now:',
  },
  notAlone: {
    self: 'Please be with someone. Move away from anything you could use to hurt yourself.',
    'self-harm': 'Please be with someone. Put distance between you and anything you could use.',
    'third-party': 'Stay with them if it is safe. Move away anything they could use.',
    'harm-to-others':
      'Step away and leave the room. Put distance between you and anything you could use. Be with someone calm.',
    abuse: 'Go where other people are if you can. Stay away from weapons and locked rooms.',
    youth: 'Please be with an adult now. Move away from anything you could use to hurt yourself.',
  },
  reachOut: [
    'Trained people will listen:',
    'Calling can feel too hard. You can text or chat, and you do not have to give your name. If one line is busy, try the other:',
    'You can reach a person in more than one way:',
  ],
  always: 'Free to use, day and night, every day (24/7).',
  tellSomeone: {
    self: TELL_SOMEONE,
    'self-harm': TELL_SOMEONE,
    'third-party': 'Ask someone you trust to help you. Tell their doctor or {clinic} what they said.',
    'harm-to-others': 'Tell someone you trust to come and help. Tell your doctor or {clinic} what you fear.',
    abuse: 'Tell someone you trust. A doctor or {clinic} can listen when you are alone.',
    youth: 'Tell an adult you trust today, such as a parent, a teacher or a nurse at {clinic}.',
  },
  automated: 'I am an automated service. Nobody watches this chat, and I cannot call for you.',
  stayOpen: [
    'You can keep writing here, and ask me anything.',
    'This chat stays open for you.',
    'You can come back to this chat at any time.',
  ],
  emergency: [
    'This sounds like an emergency. Call now. Do not wait for a reply here.',
    'This still sounds like an emergency. Please call now if nobody has yet.',
  ],
  emergencyMind: 'Stay with the person if it is safe. Keep them away from roads and anything sharp.',
  poison: 'Something harmful may have been taken. This line helps with poisons:',
  pet: 'If a pet took it, call a vet now.',
  intentUnknown: 'If someone may have meant to die, these lines help too:',
  tellResponders: 'Tell them what you see, when it began, and which treatment or medicine was taken.',
  tellPoison: 'Tell them what was taken, how much, and when. Keep the box or bottle.',
  clinicSecond: 'After that call, tell {clinic}:',
  support: 'If things feel heavy, or you are worried about someone, you can talk to a trained person:',
  supportEmergency: 'If it gets worse or comes back, call at once:',
};

export const FIXED_TEXTS: Readonly<Record<FixedRoute, readonly string[]>> = {
  minor: [
    'You wrote about being under 18, so please talk to an adult you trust first, such as a parent, a school nurse or your doctor.',
    'An adult can ask {clinic} which ages it can help. Please do not type personal details here.',
  ],
  substance_boundary: [
    'I cannot help with getting, sharing, hiding or taking medicines or drugs without a clinician.',
    'Asking for help with drugs or alcohol is always all right. Trained people listen without judging. Treatment at a clinic is given with medical supervision.',
  ],
  medical_boundary: [
    'I am an automated service and cannot advise on your own treatment, medicines, symptoms or results.',
    'Please ask the person who prescribed your treatment, or a pharmacist. Do not start, stop or change a medicine without them.',
  ],
  handoff: [
    'A person at {clinic} can help you with this. I am an automated service and cannot book, change or pass on anything.',
  ],
  privacy: [
    'Please do not type personal details here. This chat does not need them, and I cannot see any records.',
    'For questions about your data, or to see, correct or delete it, ask {clinic}.',
  ],
  language: [
    'I can only answer in English, from the articles of {clinic}. Please ask in English, or contact {clinic}.',
  ],
  abuse: [
    'I am sorry that this was no help. I am an automated service; you can ask in other words, or tell a person at {clinic}.',
  ],
};

/** Shown below the boundary when the message names a sign of danger. */
export const BOUNDARY_RED_FLAG = 'If you feel very unwell, or it gets worse quickly, call at once:';

/** All that is said while the clinic has switched the assistant off. */
export const SWITCHED_OFF = 'This assistant is switched off for now. Please contact {clinic} directly.';

/** What the bot says of itself, and its courtesies. */
export const SMALL_TALK_TEXTS = {
  identity:
    'I am an automated assistant, not a person, a doctor or a nurse. I answer with sentences from the articles of {clinic}.',
  greeting: 'Hello. I am an automated assistant. Ask me about what the articles of {clinic} cover.',
  thanks: 'You are welcome. You can ask me something else at any time.',
  farewell: 'Goodbye. You can come back at any time.',
  afterDanger: 'I am still here. The line beside this message stays here for you.',
} as const;

export type SmallTalk = keyof typeof SMALL_TALK_TEXTS;
