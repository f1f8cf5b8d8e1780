export function ChangesPage() {
  return <h1>{'–'}</h1>;
}

export function MyChangesPage() {
  return <h1>{'–'}</h1>;
}
