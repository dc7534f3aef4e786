/** Numbers from many measurements of one thing. */

/** What a reader waits for a card at most, in ms, in nine of ten cases. */
export const SOON = 400;

/** What the measurements come to, in their own unit. */
export interface Spread {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  /** How many there were. */
  readonly count: number;
}

/** The spread of ratios; they multiply, so they also have a geometric mean. */
export interface RatioSpread extends Spread {
  readonly geometricMean: number;
}

/** The spread of `values`; null = there are none. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  return { median: quantile(values, 0.5), p10: quantile(values, 0.1), p90: quantile(values, 0.9), count: values.length };
}

/** The spread of `ratios`, all above 0; null = there are none. */
export function ratioSpreadOf(ratios: readonly number[]): RatioSpread | null {
  const spread = spreadOf(ratios);
  const logs = ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0);
  return spread && { ...spread, geometricMean: Math.exp(logs / ratios.length) };
}

/** The middle value; NaN where there is none. */
export function medianOf(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the part `p` of `values` lies, interpolated between neighbours; NaN where there is none. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
