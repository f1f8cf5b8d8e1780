export function DirectoryPage() {
  return <h1>{'–'}</h1>;
}
