import type { Config } from './config.ts';
import { ConfigError } from './domain/errors.ts';
import { HELPLINE_RECORDS } from './safety/helpline-records.ts';
import { HELPLINE_LIMIT_DAYS, HELPLINE_WARNING_DAYS, overdueHelplines } from './safety/helplines.ts';

/**
 * The helplines of the clinic's country that nobody has verified lately, one line each.
 *
 * @param today - `YYYY-MM-DD`.
 */
export function findOverdueHelplines(
  config: Config,
  today: string,
  days = HELPLINE_WARNING_DAYS,
): readonly string[] {
  const shown = HELPLINE_RECORDS.filter(({ country }) => [config.COUNTRY, 'EU', '*'].includes(country));
  return overdueHelplines(shown, today, days).map(
    ({ service, country, lastVerified, url }) =>
      `helpline "${service}" (${country}) was last verified on ${lastVerified}: compare it with ${url || 'the service itself'}`,
  );
}

/**
 * A stale number is a hazard: a service does not start on one, unless a person says why.
 *
 * @throws {@link ConfigError} that lists what has to be verified.
 */
export function requireVerifiedHelplines(config: Config, today: string): void {
  const overdue = findOverdueHelplines(config, today, HELPLINE_LIMIT_DAYS);
  if (overdue.length === 0 || config.HELPLINES_OVERDUE_REASON !== '') return;
  throw new ConfigError(
    `Nobody has verified these helplines for ${HELPLINE_LIMIT_DAYS} days:\n${overdue.map((line) => `  ${line}`).join('\n')}\n` +
      'Verify them, or set HELPLINES_OVERDUE_REASON to say why they may be shown',
  );
}
