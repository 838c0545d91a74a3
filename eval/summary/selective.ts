import { type EvalCase, isQuestion, type Split } from '../dataset/eval-case.ts';
import type { ScoredCase } from '../scorers/score-all.ts';
import {
  brier,
  expectedCalibrationError,
  type ReliabilityBin,
  reliability,
} from '../statistics/calibration-error.ts';
import {
  aurc,
  auroc,
  excessAurc,
  type Judgement,
  type RiskPoint,
  riskCurve,
  shareAtRisk,
} from '../statistics/risk-coverage.ts';

/** How well confidence separates right from wrong, and whether it is true. */
export interface Selective {
  readonly corpus: string | null;
  readonly n: number;
  readonly aurc: number;
  readonly excessAurc: number;
  readonly auroc: number;
  /** Share of all questions that could be answered at 1, 2, 5 and 10 % risk; read off the curve. */
  readonly shareAtRisk: Readonly<Record<string, number>>;
  readonly ece: number;
  readonly brier: number;
  readonly curve: readonly RiskPoint[];
  readonly bins: readonly ReliabilityBin[];
}

const RISKS = [0.01, 0.02, 0.05, 0.1];

/** Judges confidence on a split: right means that the first section answers the question. */
export function measureSelective(
  cases: readonly ScoredCase[],
  split: Split,
  corpus: string | null,
): Selective | null {
  const judgements = cases.flatMap((one) => {
    return one.testCase.split === split && (corpus === null || one.testCase.corpus === corpus)
      ? toJudgement(one)
      : [];
  });
  if (judgements.length === 0) return null;
  const curve = riskCurve(judgements);
  return {
    corpus,
    n: judgements.length,
    aurc: aurc(curve),
    excessAurc: excessAurc(judgements),
    auroc: auroc(judgements),
    shareAtRisk: Object.fromEntries(RISKS.map((risk) => [risk, shareAtRisk(curve, risk)])),
    ece: expectedCalibrationError(judgements),
    brier: brier(judgements),
    curve,
    bins: reliability(judgements),
  };
}

function toJudgement({ testCase, outcome }: ScoredCase): readonly Judgement[] {
  if (!isQuestion(testCase) || !outcome.reading) return [];
  const { confidence, sections } = outcome.reading;
  return [{ confidence, isRight: isWanted(testCase, sections[0]?.id) }];
}

function isWanted({ expect }: EvalCase, section: string | undefined): boolean {
  return section !== undefined && expect.section.includes(section);
}
