/**
 * Letters that are typed for each other as one, unit for unit: Persian is often written with the Arabic yeh and kaf, and İ is the one capital
 * whose small letter is longer.
 */
export function alike(text: string): string {
  return text.replaceAll("İ", "I").replaceAll("ي", "ی").replaceAll("ى", "ی").replaceAll("ك", "ک");
}
