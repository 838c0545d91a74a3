import type { Channel, HelplinePurpose, HelplineRecord } from './helplines.ts';

/** The day on which the seed records were last compared with the services' own pages. */
const LAST_VERIFIED = '2026-11-01';

const ALWAYS = '24/7';
const SEE_WEBSITE = 'see website';

/**
 * Seed data: a clinic confirms its country's records before it goes live, and again whenever
 * the build says that a date is old.
 */
export const HELPLINE_RECORDS: readonly HelplineRecord[] = [
  line('US', 'emergency', 'Emergency services', ['en', 'es'], '', [call('911')]),
  line('US', 'crisis', '988 Suicide & Crisis Lifeline', ['en', 'es'], 'https://988lifeline.org', [
    call('988'),
    text('988'),
    chat('https://988lifeline.org/chat/'),
  ]),
  line('US', 'crisis', 'Crisis Text Line', ['en', 'es'], 'https://www.crisistextline.org', [
    text('741741', 'HOME'),
  ]),
  line('US', 'poison', 'Poison Help', ['en', 'es'], 'https://www.poison.org', [call('1-800-222-1222')]),
  line('US', 'abuse', 'National Domestic Violence Hotline', ['en', 'es'], 'https://www.thehotline.org', [
    call('1-800-799-7233'),
    text('88788', 'START'),
  ]),
  line('US', 'substance', 'SAMHSA National Helpline', ['en', 'es'], 'https://www.samhsa.gov', [
    call('1-800-662-4357'),
  ]),
  line('CA', 'emergency', 'Emergency services', ['en', 'fr'], '', [call('911')]),
  line('CA', 'crisis', '9-8-8 Suicide Crisis Helpline', ['en', 'fr'], 'https://988.ca', [
    call('988'),
    text('988'),
  ]),
  line('CA', 'youth', 'Kids Help Phone', ['en', 'fr'], 'https://kidshelpphone.ca', [
    call('1-800-668-6868'),
    text('686868', 'CONNECT'),
  ]),
  line('CA', 'poison', 'Poison Centres', ['en', 'fr'], 'https://infopoison.ca', [call('1-844-764-7669')]),
  line('GB', 'emergency', 'Emergency services', ['en'], '', [call('999')]),
  line('GB', 'crisis', 'Samaritans', ['en'], 'https://www.samaritans.org', [call('116 123')]),
  line('GB', 'crisis', 'Shout', ['en'], 'https://giveusashout.org', [text('85258', 'SHOUT')]),
  line('GB', 'youth', 'Childline', ['en'], 'https://www.childline.org.uk', [
    call('0800 1111'),
    chat('https://www.childline.org.uk'),
  ]),
  line('GB', 'poison', 'NHS 111', ['en'], 'https://111.nhs.uk', [call('111')]),
  line('GB', 'abuse', 'National Domestic Abuse Helpline', ['en'], 'https://www.nationaldahelpline.org.uk', [
    call('0808 2000 247'),
  ]),
  line(
    'GB',
    'substance',
    'Talk to FRANK',
    ['en'],
    'https://www.talktofrank.com',
    [call('0300 123 6600')],
    SEE_WEBSITE,
  ),
  line('IE', 'emergency', 'Emergency services', ['en'], '', [call('112')]),
  line('IE', 'crisis', 'Samaritans', ['en'], 'https://www.samaritans.org', [call('116 123')]),
  line('IE', 'crisis', 'Text About It', ['en'], 'https://www.textaboutit.ie', [text('50808', 'HELLO')]),
  line('IE', 'youth', 'Childline', ['en'], 'https://www.childline.ie', [call('1800 66 66 66')]),
  line(
    'IE',
    'poison',
    'National Poisons Information Centre',
    ['en'],
    'https://www.poisons.ie',
    [call('01 809 2166')],
    SEE_WEBSITE,
  ),
  line('IE', 'abuse', "Women's Aid", ['en'], 'https://www.womensaid.ie', [call('1800 341 900')]),
  line('AU', 'emergency', 'Emergency services', ['en'], '', [call('000')]),
  line('AU', 'crisis', 'Lifeline', ['en'], 'https://www.lifeline.org.au', [
    call('13 11 14'),
    text('0477 13 11 14'),
  ]),
  line('AU', 'youth', 'Kids Helpline', ['en'], 'https://kidshelpline.com.au', [
    call('1800 55 1800'),
    chat('https://kidshelpline.com.au'),
  ]),
  line('AU', 'poison', 'Poisons Information Centre', ['en'], 'https://www.poisonsinfo.nsw.gov.au', [
    call('13 11 26'),
  ]),
  line('AU', 'abuse', '1800RESPECT', ['en'], 'https://www.1800respect.org.au', [call('1800 737 732')]),
  line('AU', 'substance', 'National Alcohol and Other Drug Hotline', ['en'], 'https://www.health.gov.au', [
    call('1800 250 015'),
  ]),
  line('NZ', 'emergency', 'Emergency services', ['en'], '', [call('111')]),
  line('NZ', 'crisis', '1737, Need to talk?', ['en'], 'https://1737.org.nz', [call('1737'), text('1737')]),
  line('NZ', 'youth', 'Youthline', ['en'], 'https://www.youthline.co.nz', [call('0800 376 633')]),
  line('NZ', 'poison', 'National Poisons Centre', ['en'], 'https://poisons.co.nz', [call('0800 764 766')]),
  line('NZ', 'abuse', "Women's Refuge", ['en'], 'https://womensrefuge.org.nz', [call('0800 733 843')]),
  line('DE', 'emergency', 'Notruf', ['de'], '', [call('112')]),
  line('DE', 'crisis', 'TelefonSeelsorge', ['de'], 'https://www.telefonseelsorge.de', [
    call('0800 1110111'),
    chat('https://online.telefonseelsorge.de'),
  ]),
  line(
    'DE',
    'youth',
    'Nummer gegen Kummer',
    ['de'],
    'https://www.nummergegenkummer.de',
    [call('116 111')],
    SEE_WEBSITE,
  ),
  line('DE', 'abuse', 'Hilfetelefon', ['de', 'en'], 'https://www.hilfetelefon.de', [call('116 016')]),
  line('FR', 'emergency', "Numéro d'urgence", ['fr'], '', [call('112')]),
  line('FR', 'crisis', '3114', ['fr'], 'https://3114.fr', [call('3114')]),
  line('FR', 'youth', 'Allô Enfance en Danger', ['fr'], 'https://www.allo119.gouv.fr', [call('119')]),
  line('FR', 'abuse', 'Violences Femmes Info', ['fr'], 'https://www.solidaritefemmes.org', [call('3919')]),
  line('ES', 'emergency', 'Emergencias', ['es'], '', [call('112')]),
  line('ES', 'crisis', 'Línea 024', ['es'], 'https://www.sanidad.gob.es', [call('024')]),
  line('ES', 'youth', 'Fundación ANAR', ['es'], 'https://www.anar.org', [call('116 111')]),
  line('ES', 'abuse', '016', ['es', 'en'], 'https://violenciagenero.igualdad.gob.es', [call('016')]),
  line('MX', 'emergency', 'Emergencias', ['es'], '', [call('911')]),
  line('MX', 'crisis', 'Línea de la Vida', ['es'], 'https://www.gob.mx/conadic', [call('800 911 2000')]),
  line('EU', 'emergency', 'Emergency services', ['en'], '', [call('112')]),
  line('*', 'emergency', 'Emergency services', ['en'], '', [call('112')]),
  line(
    '*',
    'crisis',
    'Find A Helpline',
    ['en'],
    'https://findahelpline.com',
    [chat('https://findahelpline.com')],
    SEE_WEBSITE,
  ),
];

function line(
  country: string,
  purpose: HelplinePurpose,
  service: string,
  languages: readonly string[],
  url: string,
  channels: readonly Channel[],
  hours = ALWAYS,
): HelplineRecord {
  return { country, service, for: purpose, channels, hours, languages, url, lastVerified: LAST_VERIFIED };
}

function call(number: string): Channel {
  return { kind: 'call', number };
}

function text(number: string, word?: string): Channel {
  return word === undefined ? { kind: 'text', number } : { kind: 'text', number, word };
}

function chat(url: string): Channel {
  return { kind: 'chat', url };
}
