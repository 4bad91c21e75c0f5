/** A weight that can be added up: what is negative or no number weighs nothing. */
export function soundWeight(weight: number): number {
  return Number.isFinite(weight) && weight > 0 ? weight : 0;
}

/**
 * Weights in proportion to the greatest one, so that sums stay finite and a common factor changes nothing.
 * All 0 when nothing has a weight.
 */
export function relativeWeights(weights: readonly number[]): number[] {
  const sound = weights.map(soundWeight);
  const greatest = sound.reduce((most, weight) => Math.max(most, weight), 0);
  return greatest === 0 ? sound : sound.map((weight) => weight / greatest);
}
