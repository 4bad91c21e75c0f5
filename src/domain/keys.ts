/** How an objective is called by people; unique per site and never reused. */
export function objectiveKey(number: number): string {
  return `O-${number}`;
}

/** How a key result is called by people; unique per site and never reused. */
export function keyResultKey(number: number): string {
  return `KR-${number}`;
}
