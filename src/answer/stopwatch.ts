import type { TraceStep } from '../domain/ports.ts';

type Unmeasured<Step> = Step extends TraceStep ? Omit<Step, 'ms'> : never;

/** Reports a step with the time since the one before. */
export type Stopwatch = (step: Unmeasured<TraceStep>) => void;

/** Without an observer nothing is measured. */
export function startStopwatch(observe: ((step: TraceStep) => void) | undefined): Stopwatch {
  if (!observe) return () => undefined;
  let last = performance.now();
  return (step) => {
    const now = performance.now();
    observe({ ...step, ms: now - last } as TraceStep);
    last = now;
  };
}
