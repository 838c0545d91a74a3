import type { TraceStep } from '../domain/ports.ts';

/** Candidates listed for each reading. */
const LISTED = 8;

/** How an answer came about: candidates, scores, decision, and milliseconds per step. */
export function printTrace(steps: readonly TraceStep[]): string {
  const lines = steps.flatMap((step) => [
    `${step.ms.toFixed(2).padStart(8)} ms  ${step.name}${toDetail(step)}`,
    ...toCandidates(step),
  ]);
  return ['How this answer came about', ...lines].join('\n');
}

function toDetail(step: TraceStep): string {
  switch (step.name) {
    case 'screen':
      return `: ${step.verdict.kind}${step.verdict.kind === 'clear' ? '' : ` (${step.verdict.route})`}`;
    case 'encode':
      return `: ${step.text}`;
    case 'rank':
      return `, read ${step.reading === 'alone' ? 'alone' : 'in context'}: confidence ${step.ranking.confidence.toFixed(3)}`;
    case 'decide':
      return `: ${step.decision}`;
    default:
      return '';
  }
}

function toCandidates(step: TraceStep): readonly string[] {
  if (step.name !== 'rank') return [];
  const { sections, evidence } = step.ranking;
  const facts = Object.entries(evidence).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  return [
    `             ${facts.join(', ')}`,
    ...sections
      .slice(0, LISTED)
      .map(({ section, score }) => `             ${score.toFixed(2).padStart(7)}  ${section.id}`),
  ];
}
