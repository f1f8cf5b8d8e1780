/** The language server: the protocol, and nothing but it. What is answered stands in the files beside this one. */
import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CodeActionKind, createConnection, type InitializeParams, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isRead } from '../compiler/2-resolve/listing.ts';
import { codeAction, completionList, fixAllKind, hover, locations } from './answers.ts';
import { completionAt } from './completion.ts';
import { definitionAt } from './definition.ts';
import { diagnosticsByFile } from './diagnostics.ts';
import { type CompileHandbook, type EditedFolder, editFolder } from './edited-folder.ts';
import { handbookOf, isBelow, isMarked } from './handbook-root.ts';
import { hoverAt } from './hover.ts';
import type { OpenHandbook } from './open-handbook.ts';
import { spotOf } from './positions.ts';
import { allFixes, type QuickFix, quickFixesAt } from './quick-fixes.ts';

export interface LanguageServerOptions {
  compileHandbook: CompileHandbook;
  /** The only handbook there is, absolute; null: that of each page. */
  root: string | null;
  version: string;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** Between two letters of somebody who types. */
const quietMs = 150;

interface Place {
  folder: EditedFolder;
  /** In the handbook. */
  path: string;
}

/** Runs until the client ends it, or is gone. */
export function startLanguageServer({ compileHandbook, root, version, input, output }: LanguageServerOptions): void {
  const connection = createConnection(input, output);
  const documents = new TextDocuments(TextDocument);
  const places = new Map<string, Place | null>();
  const folders = new Map<string, EditedFolder>();
  const published = new Map<string, string>();
  let workspaces: string[] = [];

  const warn = (message: string): void => connection.console.warn(message);
  /** A page that cannot be answered for is no reason to end: the next one may be. */
  const safely = <T>(answer: () => T): T | null => {
    try {
      return answer();
    } catch (error) {
      warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return null;
    }
  };

  const folderAt = (at: string): EditedFolder => {
    const before = folders.get(at);
    if (before) return before;
    const folder: EditedFolder = editFolder({
      root: at,
      compileHandbook,
      openTexts: () => new Map(opened(folder).map(({ path, document }) => [path, document.getText()])),
      onCompiled: (handbook) => publish(folder, handbook),
      warn,
      quietMs,
    });
    folders.set(at, folder);
    return folder;
  };
  const opened = (folder: EditedFolder) =>
    documents.all().flatMap((document) => {
      const place = places.get(document.uri);
      return place?.folder === folder ? [{ path: place.path, document }] : [];
    });
  const uriIn = (folder: EditedFolder) => {
    // Clients spell addresses in their own way, and know a page by no other.
    const known = new Map(opened(folder).map(({ path, document }) => [path, document.uri]));
    return (path: string) => known.get(path) ?? pathToFileURL(join(folder.root, path)).href;
  };

  const placeOf = (uri: string): Place | null => {
    const file = fileOf(uri);
    const at = file === null ? null : (root ?? handbookOf(file, workspaces));
    const path = file === null || at === null ? null : pathIn(at, file);
    return at === null || path === null || !isRead(path) ? null : { folder: folderAt(at), path };
  };

  const publish = (folder: EditedFolder, handbook: OpenHandbook): void => {
    const uriOf = uriIn(folder);
    const versions = new Map(opened(folder).map(({ document }) => [document.uri, document.version]));
    const found = new Map([...diagnosticsByFile(handbook, uriOf)].map(([path, diagnostics]) => [uriOf(path), diagnostics]));
    const ofFolder = [...published.keys()].filter((uri) => isOf(uri, folder));
    for (const uri of new Set([...found.keys(), ...ofFolder, ...versions.keys()])) {
      const diagnostics = found.get(uri) ?? [];
      const version = versions.get(uri);
      const key = JSON.stringify([version, diagnostics]);
      if (published.get(uri) === key) continue;
      if (diagnostics.length === 0 && version === undefined) published.delete(uri);
      else published.set(uri, key);
      void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
    }
  };
  const isOf = (uri: string, folder: EditedFolder): boolean => {
    const file = fileOf(uri);
    return file !== null && pathIn(folder.root, file) !== null;
  };

  /** What is to be said of a place, from a compile of the texts as they are. */
  const at = <T>(uri: string, answer: (handbook: OpenHandbook, path: string, uriOf: (path: string) => string) => T): T | null =>
    safely(() => {
      const place = places.get(uri) ?? null;
      const handbook = place?.folder.current() ?? null;
      return place === null || handbook === null ? null : answer(handbook, place.path, uriIn(place.folder));
    });

  connection.onInitialize((params) => {
    workspaces = safely(() => foldersOf(params)) ?? [];
    return {
      serverInfo: { name: 'gradus', version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        definitionProvider: true,
        hoverProvider: true,
        completionProvider: { triggerCharacters: ['"', "'", '/', '#', '(', ' '] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      },
    };
  });
  connection.onInitialized(() => {
    for (const folder of root === null ? workspaces.filter(isMarked) : [root]) safely(() => folderAt(folder));
  });
  connection.onShutdown(async () => {
    await Promise.all([...folders.values()].map((folder) => folder.close()));
  });

  documents.onDidOpen(({ document }) => {
    places.set(
      document.uri,
      safely(() => placeOf(document.uri)),
    );
  });
  documents.onDidChangeContent(({ document }) => places.get(document.uri)?.folder.touch());
  documents.onDidClose(({ document }) => {
    const place = places.get(document.uri);
    places.delete(document.uri);
    place?.folder.touch();
  });

  connection.onDefinition(({ textDocument, position }) =>
    at(textDocument.uri, (handbook, path, uriOf) => locations(definitionAt(handbook, path, spotOf(position)), uriOf)),
  );
  connection.onHover(({ textDocument, position }) =>
    at(textDocument.uri, (handbook, path) => {
      const found = hoverAt(handbook, path, spotOf(position));
      return found && hover(found);
    }),
  );
  connection.onCompletion(({ textDocument, position }) =>
    safely(() => {
      const place = places.get(textDocument.uri);
      const handbook = place?.folder.latest();
      const text = documents.get(textDocument.uri)?.getText();
      if (!place || !handbook || text === undefined) return null;
      const spot = spotOf(position);
      const found = completionAt(handbook, place.path, text, spot);
      const line = text.split(/\r?\n/u)[spot.line - 1] ?? '';
      return found && completionList(found, spot.line, line.slice(found.from - 1, found.to - 1));
    }),
  );
  connection.onCodeAction(({ textDocument, range, context }) =>
    at(textDocument.uri, (handbook, path, uriOf) => {
      const [start, end] = [spotOf(range.start), spotOf(range.end)];
      const isWanted = (kind: string) =>
        context.only === undefined || context.only.some((one) => kind === one || kind.startsWith(`${one}.`));
      const fixes: (QuickFix | null)[] = [
        ...(isWanted(CodeActionKind.QuickFix) ? quickFixesAt(handbook, path, { ...start, endLine: end.line, endColumn: end.column }) : []),
        isWanted(fixAllKind) ? allFixes(handbook, path) : null,
      ];
      return fixes.filter((fix) => fix !== null).map((fix) => codeAction(fix, handbook, uriOf));
    }),
  );

  documents.listen(connection);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
  return uris.flatMap((uri) => fileOf(uri) ?? []);
}

/** null for what is no file of this machine: a new text without a name, a page of another one. */
function fileOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

/** A file's path in the handbook, links on the way to either resolved where they must be; null outside of it. */
function pathIn(root: string, file: string): string | null {
  const way = isBelow(file, root) ? relative(root, file) : wayOfReal(root, file);
  return way === null ? null : way.split(sep).join('/');
}

function wayOfReal(root: string, file: string): string | null {
  try {
    const [realRoot, realFile] = [realpathSync(root), realpathSync(file)];
    return isBelow(realFile, realRoot) ? relative(realRoot, realFile) : null;
  } catch {
    return null;
  }
}
