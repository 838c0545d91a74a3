/** How relevant an item is; 0 for one that is not. */
export type Relevance = (id: string) => number;

/** 1 if a relevant item is among the first `k`, else 0. */
export function hitAt(ranked: readonly string[], relevance: Relevance, k: number): number {
  return Number(ranked.slice(0, k).some((id) => relevance(id) > 0));
}

/** One divided by the rank of the first relevant item; 0 without one. */
export function reciprocalRank(ranked: readonly string[], relevance: Relevance): number {
  const rank = ranked.findIndex((id) => relevance(id) > 0);
  return rank < 0 ? 0 : 1 / (rank + 1);
}

/** Mean precision at the rank of each relevant item. */
export function averagePrecision(ranked: readonly string[], relevance: Relevance, relevant: number): number {
  let found = 0;
  let sum = 0;
  for (const [i, id] of ranked.entries()) {
    if (relevance(id) <= 0) continue;
    found += 1;
    sum += found / (i + 1);
  }
  return sum / relevant;
}

/** Share of items of at least this relevance among the first `k`. */
export function precisionAt(ranked: readonly string[], relevance: Relevance, k: number, least = 1): number {
  return ranked.slice(0, k).filter((id) => relevance(id) >= least).length / k;
}

/**
 * Normalised discounted cumulative gain of the first `k`.
 *
 * @param all - relevance of every judged item, for the best possible order.
 * @see Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, 2002
 */
export function ndcgAt(
  ranked: readonly string[],
  relevance: Relevance,
  all: readonly number[],
  k = Number.POSITIVE_INFINITY,
): number {
  const ideal = discountedGain(
    all.toSorted((a, b) => b - a),
    k,
  );
  return ideal === 0 ? 0 : discountedGain(ranked.map(relevance), k) / ideal;
}

function discountedGain(gains: readonly number[], k: number): number {
  return gains.slice(0, k).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}
