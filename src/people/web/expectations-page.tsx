export function ExpectationsPage() {
  return <h1>{'–'}</h1>;
}

export function MyExpectationsPage() {
  return <h1>{'–'}</h1>;
}
