import { expect, it } from 'vitest';
import { createRateLimiter } from './rate-limiter.ts';

function limit(perMinute: number) {
  const clock = { ms: 0 };
  const { take } = createRateLimiter({ perMinute, now: () => clock.ms });
  return { clock, take };
}

it('allows a minute’s questions at once and then says when the next is allowed', () => {
  const { take } = limit(3);
  for (let i = 0; i < 3; i++) expect(take('a')).toEqual({ allowed: true, retryAfter: 0 });
  expect(take('a')).toEqual({ allowed: false, retryAfter: 20 });
});

it('allows the next question after the time it named, not before', () => {
  const { clock, take } = limit(3);
  for (let i = 0; i < 3; i++) take('a');
  clock.ms = 19_900;
  expect(take('a')).toEqual({ allowed: false, retryAfter: 1 });
  clock.ms = 20_001;
  expect(take('a')).toMatchObject({ allowed: true });
});

it('never saves up more than a minute’s questions', () => {
  const { clock, take } = limit(2);
  take('a');
  clock.ms = 3_600_000;
  const allowed = Array.from({ length: 5 }, () => take('a')).filter(
    (decision) => 'allowed' in decision && decision.allowed,
  );
  expect(allowed).toHaveLength(2);
});

it('counts each client by itself', () => {
  const { take } = limit(1);
  take('a');
  expect(take('a')).toMatchObject({ allowed: false });
  expect(take('b')).toMatchObject({ allowed: true });
});

it('forgets the client silent for longest when there are over 10,000', () => {
  const { take } = limit(1);
  take('silent');
  take('active');
  for (let i = 0; i < 9_998; i++) take(`client ${i}`);
  expect(take('active')).toMatchObject({ allowed: false });
  take('one too many');
  expect(take('active')).toMatchObject({ allowed: false });
  expect(take('silent')).toMatchObject({ allowed: true });
});
