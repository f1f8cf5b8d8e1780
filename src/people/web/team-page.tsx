export function TeamPage() {
  return <h1>{'–'}</h1>;
}

export function MyTeamPage() {
  return <h1>{'–'}</h1>;
}
