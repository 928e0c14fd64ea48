/** A whole number as JavaScript keeps it exactly: a number, or its digits as text where it is too large for one. */
export function exactInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
