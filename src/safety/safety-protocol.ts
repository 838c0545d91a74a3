import type { ReplyBlock } from '../domain/reply.ts';
import { createCards } from './cards.ts';
import type { GuardOptions } from './create-guard.ts';
import { CRISIS_FORMS, ENGLISH, FIXED_TEXTS, type FixedRoute, TEMPLATES_VERSION } from './templates.ts';

/** One part of the published protocol: when the reply is given, and the reply itself. */
export interface ProtocolSection {
  readonly heading: string;
  readonly blocks: readonly ReplyBlock[];
}

/** The public account of what the assistant says to a person in danger. */
export interface SafetyProtocol {
  readonly version: string;
  readonly sections: readonly ProtocolSection[];
}

const FORM_HEADINGS: Readonly<Record<(typeof CRISIS_FORMS)[number], string>> = {
  self: 'Someone may want to die',
  'self-harm': 'Someone hurts themselves',
  'third-party': 'Someone worries about another person',
  'harm-to-others': 'Someone may hurt another person',
  abuse: 'Someone is being hurt or threatened',
  youth: 'A young person is in danger',
};

const ROUTE_HEADINGS: Readonly<Record<FixedRoute, string>> = {
  minor: 'A visitor is under 18',
  substance_boundary: 'A question about misusing medicines or drugs',
  medical_boundary: 'A question that only a clinician can answer',
  handoff: 'A request for a person',
  privacy: 'Personal details, or a question about data',
  language: 'Another language',
  abuse: 'Anger at the assistant',
};

/** Builds the protocol from the same texts and helplines as the replies, so the two cannot differ. */
export function safetyProtocol(options: GuardOptions): SafetyProtocol {
  const cards = createCards({
    country: options.country,
    contact: options.contact,
    clinicName: options.clinicName ?? options.contact.name,
    helplines: options.helplines ?? [],
  });
  const emergency = (heading: string, variant: 'medical' | 'poison') => ({
    heading,
    blocks: cards.emergency({ variant, hasCrisis: variant === 'poison', earlier: 0 }, ENGLISH),
  });
  return {
    version: TEMPLATES_VERSION,
    sections: [
      emergency('Signs of an emergency', 'medical'),
      emergency('An overdose or a poison', 'poison'),
      ...CRISIS_FORMS.map((form) => ({
        heading: FORM_HEADINGS[form],
        blocks: cards.crisis({ form, isImminent: true, earlier: 0, turn: { step: 0, run: 0 } }, ENGLISH),
      })),
      ...(Object.keys(FIXED_TEXTS) as FixedRoute[]).map((route) => ({
        heading: ROUTE_HEADINGS[route],
        blocks: cards.fixed(route),
      })),
    ],
  };
}
