export function UnitPage() {
  return <h1>{'–'}</h1>;
}
