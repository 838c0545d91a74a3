import { describe, expect, it } from 'vitest';
import { findOverdueHelplines, requireVerifiedHelplines } from './check-helplines.ts';
import { loadConfig } from './config.ts';

describe('SAF-14: helplines are dated records', () => {
  const config = loadConfig({ COUNTRY: 'GB' });

  it('are silent while somebody verifies them', () => {
    expect(findOverdueHelplines(config, '2026-12-01')).toEqual([]);
    expect(() => requireVerifiedHelplines(config, '2026-12-01')).not.toThrow();
  });

  it('are named after 90 days, with the page to compare them with', () => {
    const lines = findOverdueHelplines(config, '2027-03-01');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines[0]).toMatch(/\(GB\) was last verified on 2026-\d\d-\d\d: compare it with /);
    expect(() => requireVerifiedHelplines(config, '2027-03-01')).not.toThrow();
  });

  it('stop the start after 180 days, unless a person says why they may be shown', () => {
    expect(() => requireVerifiedHelplines(config, '2027-08-01')).toThrow(
      /for 180 days[\s\S]*HELPLINES_OVERDUE_REASON/,
    );
    const excused = loadConfig({
      COUNTRY: 'GB',
      HELPLINES_OVERDUE_REASON: 'checked by phone, record follows',
    });
    expect(() => requireVerifiedHelplines(excused, '2027-08-01')).not.toThrow();
  });
});
