import * as z from 'zod/v4';
import { ConfigError } from './domain/errors.ts';
import type { House } from './domain/ports.ts';

const webAddress = z.url({ protocol: /^https?$/ });
const optional = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]).default('');

/**
 * Every setting of the service. The environment holds what differs between clinics; what an
 * evaluation must choose is a constant beside its use.
 *
 * What is bounded is part of the widget, which every visitor of the website loads.
 */
export const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787).describe('Port to listen on'),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address to listen on; `0.0.0.0` lets other machines in'),
  CORPUS_DIR: z.string().min(1).default('corpus').describe('Folder with the articles'),
  INDEX_DIR: z.string().min(1).default('index').describe('Folder that the index is built into'),
  MODEL_DIR: z.string().min(1).default('models/vouch-minilm').describe('Folder with the model'),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform(splitList)
    .pipe(z.array(z.string().refine(isOrigin, 'not an origin such as https://www.example.com')))
    .describe('Websites that may embed the chat, comma-separated'),
  RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(0)
    .default(20)
    .describe('Questions that one visitor may ask a minute; 0 switches the limit off'),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('Proxies in front of the service whose `X-Forwarded-For` entries are believed'),
  COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, such as US')
    .default('US')
    .describe('Country of the clinic (ISO 3166), for emergency and crisis numbers'),
  FEEDBACK_FILE: z
    .string()
    .min(1)
    .default('data/feedback.db')
    .describe('Small database with what visitors found helpful; no text of theirs is in it'),
  OFF_SWITCH: z
    .string()
    .min(1)
    .default('vouch.off')
    .describe(
      'File that switches the assistant off: while it exists, only contact and emergency text is sent',
    ),
  HELPLINES_OVERDUE_REASON: z
    .string()
    .default('')
    .describe('Why helplines may be shown that nobody has verified for 180 days; without it the start fails'),
  CLINIC_NAME: z.string().min(1).max(80).default('the clinic').describe('Name of the clinic'),
  CLINIC_PHONE: optional(z.string().regex(/^[+\d][\d ()./-]{2,30}$/, 'not a telephone number')).describe(
    'Telephone number of the clinic',
  ),
  CLINIC_EMAIL: optional(z.email().max(80)).describe('E-mail address of the clinic'),
  CLINIC_URL: optional(webAddress.max(120)).describe('Contact or booking page of the clinic'),
  CLINIC_HOURS: z.string().max(200).default('').describe('When the clinic can be reached'),
  DISCLAIMER: z
    .string()
    .trim()
    .max(400)
    .regex(/not medical advice/i, 'it has to contain the words "not medical advice"')
    .default(
      'This is general information from our articles, not medical advice. Ask a qualified professional about your own situation.',
    )
    .describe('Sentence at the end of every reply'),
});

export type Config = z.infer<typeof Settings>;

/**
 * Reads the settings from an environment.
 *
 * @throws {@link ConfigError} that names every wrong setting at once.
 */
export function loadConfig(environment: Readonly<Record<string, unknown>>): Config {
  const result = Settings.safeParse(environment);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new ConfigError(`These settings cannot be used:\n${problems.join('\n')}`);
}

/** What every reply of the clinic carries. */
export function toHouse(config: Config): House {
  const contact = {
    name: config.CLINIC_NAME,
    ...(config.CLINIC_PHONE && { phone: config.CLINIC_PHONE }),
    ...(config.CLINIC_EMAIL && { email: config.CLINIC_EMAIL }),
    ...(config.CLINIC_URL && { url: config.CLINIC_URL }),
    ...(config.CLINIC_HOURS && { hours: config.CLINIC_HOURS }),
  };
  return { contact, disclaimer: config.DISCLAIMER };
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** The settings as a Markdown table: the README's is compared with it. */
export function printSettings(): string {
  const rows = Object.entries(Settings.shape).map(([name, field]) => {
    const fallback = String(field.parse(undefined));
    return `| \`${name}\` | ${fallback === '' ? 'none' : `\`${fallback}\``} | ${field.description} |`;
  });
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
