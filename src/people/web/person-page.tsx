export function PersonPage() {
  return <h1>{'–'}</h1>;
}
