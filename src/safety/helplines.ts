import type { LinkBlock } from '../domain/reply.ts';
import { HELPLINE_RECORDS } from './helpline-records.ts';

export type HelplinePurpose = 'emergency' | 'crisis' | 'youth' | 'abuse' | 'poison' | 'substance';

/** One way to reach a helpline. */
export type Channel =
  | { readonly kind: 'call'; readonly number: string }
  /** `word` is what the text must say, where the service asks for a word. */
  | { readonly kind: 'text'; readonly number: string; readonly word?: string }
  | { readonly kind: 'chat'; readonly url: string };

/** A helpline is a dated record, because a stale number is a hazard. */
export interface HelplineRecord {
  /** ISO 3166 code, `EU`, or `*` for everywhere. */
  readonly country: string;
  readonly service: string;
  readonly for: HelplinePurpose;
  readonly channels: readonly Channel[];
  /** `24/7`, or when the line is open. */
  readonly hours: string;
  readonly languages: readonly string[];
  readonly url: string;
  /** The day a person compared the record with the service's own page, `YYYY-MM-DD`. */
  readonly lastVerified: string;
}

/** Words for the links, in the language of the card. */
export interface ChannelWords {
  readonly call: string;
  readonly text: string;
  readonly textWord: string;
  readonly visit: string;
}

/** The build warns when a record is older. */
export const HELPLINE_WARNING_DAYS = 90;

/** The build fails when a record is older. */
export const HELPLINE_LIMIT_DAYS = 180;

const DAY_MS = 86_400_000;

const EU_COUNTRIES = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/**
 * The records for a purpose: the clinic's own first, then its country's, then the EU's, then
 * those for everywhere. The country comes from the configuration, never from a visitor's address.
 */
export function helplinesFor(
  purpose: HelplinePurpose,
  country: string,
  own: readonly HelplineRecord[] = [],
): readonly HelplineRecord[] {
  const code = country.toUpperCase();
  const regions = EU_COUNTRIES.has(code) ? [code, 'EU', '*'] : [code, '*'];
  for (const records of [own, HELPLINE_RECORDS]) {
    for (const region of regions) {
      const found = records.filter((record) => record.for === purpose && record.country === region);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The records of a country, or of the clinic, that nobody has checked for more than `days` days. */
export function overdueHelplines(
  records: readonly HelplineRecord[],
  today: string,
  days: number,
): readonly HelplineRecord[] {
  const limit = Date.parse(today) - days * DAY_MS;
  return records.filter((record) => !(Date.parse(record.lastVerified) >= limit));
}

/** All ways to reach a helpline as links to tap, its website last. */
export function toLinks(record: HelplineRecord, words: ChannelWords): readonly LinkBlock[] {
  const links = record.channels.map((channel) => toLink(record, channel, words));
  const hasChat = record.channels.some((channel) => channel.kind === 'chat');
  if (record.url === '' || hasChat) return links;
  return [...links, { type: 'link', text: `${words.visit} ${record.service}`, href: record.url }];
}

function toLink(record: HelplineRecord, channel: Channel, words: ChannelWords): LinkBlock {
  if (channel.kind === 'chat') {
    return { type: 'link', text: `${words.visit} ${record.service}`, href: channel.url };
  }
  const digits = channel.number.replace(/[^\d+]/g, '');
  const name = record.service === channel.number ? '' : ` (${record.service})`;
  if (channel.kind === 'call') {
    return { type: 'link', text: `${words.call} ${channel.number}${name}`, href: `tel:${digits}` };
  }
  const order = channel.word === undefined ? words.text : words.textWord.replace('{word}', channel.word);
  return { type: 'link', text: `${order} ${channel.number}${name}`, href: `sms:${digits}` };
}
