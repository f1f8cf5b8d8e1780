export function ChartPage() {
  return <h1>{'–'}</h1>;
}
