import { describe, expect, it } from 'vitest';
import { readInContext } from './read-in-context.ts';

describe('readInContext', () => {
  it('is null without earlier questions', () => {
    expect(readInContext('Is it safe?', [])).toBeNull();
  });

  it('reads the last two earlier questions and the current one, oldest first', () => {
    expect(readInContext('and for me?', ['What is it?', 'Is it safe?', 'What does it cost?'])).toBe(
      'Is it safe? | What does it cost? | and for me?',
    );
  });

  it('cuts earlier questions to 60 words and leaves the current one whole', () => {
    const long = Array.from({ length: 80 }, (_, i) => `w${i}`);
    const [earlier, current] = readInContext(long.join(' '), [`  ${long.join('\n ')}`])!.split(' | ');
    expect(earlier).toBe(long.slice(0, 60).join(' '));
    expect(current).toBe(long.join(' '));
  });
});
