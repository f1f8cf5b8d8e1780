export function UnitsPage() {
  return <h1>{'–'}</h1>;
}
