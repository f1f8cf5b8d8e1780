/** Where the file of an import is kept while the page is open: read otherwise, it need not be chosen again. */
export function importedFile(id: string): readonly unknown[] {
  return ['file-of-import', id];
}
