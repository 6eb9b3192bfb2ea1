/** Two-sided 95 %: the quantile of the normal distribution. */
const z = 1.96;

/**
 * The lower end of Wilson's interval for a rate (E. B. Wilson, 1927, https://doi.org/10.2307/2276774): how
 * high it is at least, given how few have answered. One of one is at least 0.21, 700 of 1,000 at least 0.67.
 *
 * @returns From 0 to 1; `null` when nobody has answered.
 */
export function wilsonLower(successes: number, total: number): number | null {
  if (total === 0) return null;
  const rate = successes / total;
  const spread = z * Math.sqrt((rate * (1 - rate) + z ** 2 / (4 * total)) / total);
  return Math.max(0, (rate + z ** 2 / (2 * total) - spread) / (1 + z ** 2 / total));
}

/** Fewer answers than this say nothing about a change. */
const enough = 20;

/**
 * How much a rate has changed, if that is more than chance: a two-proportion z-test at 5 %.
 *
 * @returns The difference of the rates, from -1 to 1; `null` when there are too few answers or it may be chance.
 */
export function changeOf(now: { yes: number; no: number }, before: { yes: number; no: number }): number | null {
  const totals = [now.yes + now.no, before.yes + before.no] as const;
  if (Math.min(...totals) < enough) return null;
  const difference = now.yes / totals[0] - before.yes / totals[1];
  const pooled = (now.yes + before.yes) / (totals[0] + totals[1]);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / totals[0] + 1 / totals[1]));
  return deviation > 0 && Math.abs(difference) / deviation >= z ? difference : null;
}
