/** What can be done with the units as a whole. */
export function UnitsActs() {
  return null;
}
